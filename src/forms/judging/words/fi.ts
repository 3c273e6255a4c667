/** Finnish. Read as `../meanings.ts` says. */
export const fi = `
password: salasana, *salasana, tunnussana
new: uusi salasana, valitse salasana, luo salasana, aseta salasana, keksi salasana, haluamasi salasana
confirm: vahvista, toista, uudelleen, uudestaan, *uudelleen
current: vanha salasana, nykyinen
signUp: rekisteröi, luo tili, luo käyttäjä, luo tunnus, uusi käyttäjä, uusi asiakas, uusi tili, liity, tilaa, aloita, kokeile ilmaiseksi, luo uusi, luo profiili, tee tunnus, avaa tili
signIn: kirjaudu, kirjautu, sisään, olen jo asiakas
forgot: unohd, unohtu, palauta
remember: muista, pidä minut, pysy kirjautuneena
change: vaihda salasana, muuta salasana, salasanan vaihto, salasanan vaihtaminen, nollaa, palauta salasana, salasanan palautus
rules: vähintään, merkkiä, täytyy sisältää, tulee sisältää, salasanan vahvuus, vahvuus
terms: hyväksyn, käyttöehdot, tietosuoja, uutiskirje, olen lukenut, suostun, ehdot, sopimusehdot, rekisteriseloste
haveAccount: onko sinulla jo, sinulla on jo, olen jo, oletko jo, onko sinulla tili
person: etunimi, sukunimi, puhelin, matkapuhelin, syntymä, kaupunki, paikkakunta, postinumero, maa., osoite., yritys, sukupuoli
cardCode: turvakoodi, kortin numero, tarkistusnumero, kortin turvakoodi, voimassa
oneTime: kertakäyttö, vahvistuskoodi, tekstiviestikoodi, kaksivaiheinen, todennuskoodi, aktivointikoodi
pin: pin., pin-koodi, tunnusluku, koodi
secret: turvakysymys, salainen vastaus, vastaus, tyttönimi
nationalId: henkilötunnus, passin numero, hetu
network: wifi-salasana, wi-fi-salasana, langaton, verkkoavain, reititin, verkon salasana
apiKey: api-avain, käyttöoikeustunnus, salainen avain, lisenssiavain, yksityinen avain, tuoteavain
captcha: kuvan merkit, kuvassa, en ole robotti
create: luo., luodaan, lisaa, uusi., kutsu, uuden
account: kayttaja, tili., tilin, tyontekija, asiakas, asiakkaan, oppilas, opiskelija, opettaja, agentti, postilaatik, jasen, yllapitaja, operaattori, vieras, henkilo
choose: valitse, aseta, luo., maarita, keksi, muista, ulkoa
save: tallenna, aseta, paivita, vaihda, muuta, nollaa, kayta., vahvista, aktivoi
opens: pura., avaa., palauta, nayta, lataa, tuo., suojattu, *suojattu
thing: pura salaus, asiakirja, dokumentti, tiedosto, arkisto, varmuuskopi, yksityinen avain, yksityisen avaimen, varmenne, tiliote, liite, kirje, viesti, jaettu, kansio, albumi, linkki, tama sivu, lasku., salattu
server: tietokan, sahkopostipalvelin, lahteva posti, lahtevan postin, hakemistopalvel, valityspalvelin, peilipalvelin, kamera, tietolahde, uusi yhteys, kertakirjautuminen, verkkojako, verkkolevy, etavarasto, synkronointitehtava
host: isanta, palvelin, portti, ip-osoite, host.
digits: numeroa, ppkkvv
`;

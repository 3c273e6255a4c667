/** Slovenian. Read as `../meanings.ts` says. */
export const sl = `
password: geslo, gesla
new: novo geslo, izberite geslo, ustvarite geslo, določite geslo, nastavite geslo
confirm: potrdi, ponovi, ponovno, še enkrat
current: trenutno geslo, staro geslo, obstoječe geslo
signUp: registra, registre, registri, registro, registru, ustvari račun, ustvarite račun, nov račun, nov uporabnik, nova stranka, pridruži, včlani, odpri račun
signIn: prijav, vpis., vstop, vpiši
forgot: pozab, izgubljeno
remember: ostani prijavljen, zapomni
change: spremeni geslo, sprememba gesla, zamenjaj geslo, menjava gesla, ponastavi
rules: vsaj, najmanj, znakov, mora vsebovati, moč gesla
terms: strinjam, sprejemam, pogoji uporabe, splošni pogoji, splošne pogoje, zasebnost, varstvo osebnih, e-novice
haveAccount: že imate račun, že imaš račun, imate račun, ste že
person: ime., priimek, telefon, datum rojstva, mesto., poštna, država, naslov., podjetje, spol.
cardCode: varnostna koda, številka kartice, koda kartice
oneTime: enkratn, potrditvena koda, sms koda, dvofaktor, koda za preverjanje
pin: pin., koda pin
secret: skrivni odgovor, skrivno vprašanje, varnostno vprašanje, odgovor
nationalId: emšo, davčna številka, osebna izkaznica
network: geslo wi-fi, geslo wifi, geslo omrežja, brezžičn, usmerjevalnik, omrežni ključ
apiKey: ključ api, žeton, skrivni ključ, zasebni ključ, licenčni ključ
captcha: koda s slike, znake s slike, nisem robot, prepišite
create: ustvari, dodaj, nov., nova., novi., novega, povabi
account: uporabnik, racun, zaposlen, strank, ucenec, student, ucitelj, agent, predal, clan, skrbnik, administrator, operater, gost
choose: izber, nastav, ustvari, doloc, zapomn
save: shrani, nastav, spremeni, posodobi, uporabi, ponastavi, potrdi, aktiviraj
opens: desifr, odkleni, obnov, razsiri, odpri, prikazi, prenesi, uvozi, zascit
thing: desifr, dokument, datotek, arhiv, varnostn kopij, varnostna kopija, zasebni kljuc, certifikat, potrdilo, izpisek, prilog, pismo, sporocil, skupn, mapa, album, povezav, sifriran
server: zbirka podatkov, podatkovna baza, podatkovne baze, postni streznik, odhodna posta, imenisk, posredniski, zrcal, kamera, vir podatkov, nova povezava, enotna prijava, omrezni pogon, omrezna mapa
host: gostitelj, ime gostitelja, streznik, vrata., naslov ip, host., port.
digits: stevk, ddmmll
`;

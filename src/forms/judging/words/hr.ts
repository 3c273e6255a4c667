/** Croatian, Bosnian and Serbian. Read as `../meanings.ts` says. */
export const hr = `
password: lozink, zapork, šifr, sifr, лозинк, шифр
new: nova lozinka, novu lozinku, odaberite lozinku, izaberite lozinku, kreirajte lozinku, nova zaporka, željena lozinka, nova šifra, novu šifru, нова лозинка, изаберите лозинку
confirm: potvrd, ponov, još jednom, потврд, понов
current: trenutna lozinka, trenutnu lozinku, stara lozinka, staru lozinku, sadašnj, postojeća lozinka, тренутна лозинка, стара лозинка
signUp: registra, registre, registri, registro, registru, kreiraj račun, kreiraj nalog, napravi račun, napravite račun, otvori račun, otvorite račun, novi korisnik, novi račun, novi nalog, pridruži, učlani, stvori račun, регистр, направи налог, нови корисник
signIn: prijav, ulogu, ulaz, пријав, улогуј
forgot: zaborav, izgubljen, заборав
remember: zapamti, upamti, ostani prijavljen, ostavi me, запамти
change: promjena lozinke, promeni lozinku, promijeni lozinku, izmijeni lozinku, promena lozinke, promjeni lozinku, промена лозинке, resetiraj, resetuj, poništi, obnovi lozinku, resetovanje
rules: najmanje, minimalno, znakova, karaktera, mora sadržavati, mora sadržati, jačina lozinke, barem, најмање
terms: prihvaćam, prihvatam, slažem, uvjete, uslove, uvjeti korištenja, uslovi korišćenja, politika privatnosti, pravila privatnosti, newsletter, suglasan, saglasan, прихватам
haveAccount: već imate, već imaš, imate račun, imate nalog, već ste registr, већ имате
person: ime., prezime, telefon, mobitel, datum rođenja, grad., poštanski broj, država, zemlja, adresa., tvrtka, spol., pol., име., презиме
cardCode: sigurnosni kod, broj kartice, kod kartice, datum isteka, kartic
oneTime: jednokratn, verifikacijski kod, kod za potvrdu, sms kod, dvofaktor, potvrdni kod, verifikacioni kod
pin: pin., pin kod, пин.
secret: tajni odgovor, tajno pitanje, sigurnosno pitanje, odgovor, djevojačko, devojačko
nationalId: oib., jmbg, osobna iskaznica, lična karta, putovnica
network: wifi lozinka, lozinka mreže, bežičn, mrežni ključ, router, ruter
apiKey: api ključ, token, tajni ključ, privatni ključ, licencni ključ
captcha: kod sa slike, znakove sa slike, nisam robot, prepišite
create: stvori, kreiraj, izradi, dodaj, novi., nova., novo., novog, pozovi, kreir, napravi
account: korisnik, racun, nalog, zaposlen, klijent, ucenik, student, nastavnik, agent, sanducic, clan, administrator, operater, gost, osoba
choose: odaber, izaber, postavi, stvori, kreiraj, izradi, odredi, zapamt, pamcenje
save: spremi, sacuvaj, postavi, promijeni, promeni, azuriraj, primijeni, resetiraj, potvrdi, aktiviraj
opens: desifr, otkljuc, vrati., obnov, raspakir, otvori, prikazi, preuzmi, uvezi, zasticen
thing: desifr, dokument, datotek, arhiv, sigurnosna kopija, sigurnosne kopije, sigurnosnu kopiju, privatni kljuc, certifikat, izvod, prilog, pismo, poruk, dijeljen, mapa, album, poveznic, sifriran
server: baza podataka, baze podataka, bazu podataka, posluzitelj poste, odlazna posta, odlazne poste, imenick, proxy, zrcal, kamera, izvor podataka, nova veza, jedinstvena prijava, mrezni disk, mrezna mapa
host: domacin, posluzitelj, server., host., port., ip adresa, vrata.
digits: znamenk, cifr, ddmmgg
`;

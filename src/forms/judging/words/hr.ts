/** Croatian, Bosnian and Serbian. Read as `../meanings.ts` says. */
export const hr = `
password: lozink, zapork, šifr, sifr, лозинк, шифр
new: nova lozinka, novu lozinku, odaberite lozinku, izaberite lozinku, kreirajte lozinku, nova zaporka, željena lozinka, nova šifra, novu šifru, нова лозинка, изаберите лозинку
confirm: potvrd, ponov, još jednom, потврд, понов
current: trenutna lozinka, trenutnu lozinku, stara lozinka, staru lozinku, sadašnj, postojeća lozinka, тренутна лозинка, стара лозинка
signUp: registr, kreiraj račun, kreiraj nalog, napravi račun, napravite račun, otvori račun, otvorite račun, novi korisnik, novi račun, novi nalog, pridruži, učlani, stvori račun, регистр, направи налог, нови корисник
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
`;

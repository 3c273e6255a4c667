/** Slovak. Read as `../meanings.ts` says. */
export const sk = `
password: heslo, hesla
new: nové heslo, zvoľte heslo, zvoľte si heslo, vytvorte heslo, vytvoriť heslo, nastaviť heslo, nastavte si heslo, zadajte nové
confirm: potvrď, potvrd, zopak, znova, znovu, ešte raz, opak, overenie hesla, kontrola hesla
current: súčasné heslo, aktuálne heslo, staré heslo, terajšie, pôvodné heslo
signUp: registra, registre, registri, registro, registru, zaregistr, vytvoriť účet, vytvorte si účet, založiť účet, nový účet, nový zákazník, nový používateľ, pridať sa, pripojiť sa, začať, vyskúšať zadarmo
signIn: prihlásiť, prihlásenie, prihláste, prihlasovac, vstúpiť, mám účet
forgot: zabud, obnoviť heslo, obnova hesla, nepamät
remember: zapamät, pamätať, zostať prihlásen, neodhlas, trvalé prihlásenie
change: zmeniť heslo, zmena hesla, zmeňte heslo, zmenu hesla, resetovať, nastaviť nové heslo, obnovenie hesla
rules: aspoň, najmenej, minimálne, znakov, znaky, sila hesla, musí obsahovať, veľké písmeno
terms: súhlasím, obchodné podmienky, obchodnými podmienkami, podmienkami, ochrana osobných, ochrane osobných, spracovan, newsletter, novinky
haveAccount: už máte účet, máte už účet, máte účet, ste už, už mám účet
person: meno., priezvisko, telefón, mobil., dátum narodenia, mesto, psč., krajina, ulica, firma, pohlavie
cardCode: bezpečnostný kód, číslo karty, kód karty, platnosť karty
oneTime: jednorazov, overovací kód, kód z sms, potvrdzovací kód, sms kód, dvojfaktor, dvojfázov, aktivačný kód
pin: pin., kód pin, kód.
secret: tajná odpoveď, tajná otázka, kontrolná otázka, bezpečnostná otázka, odpoveď, rodné priezvisko
nationalId: rodné číslo, občiansky preukaz, cestovný pas
network: heslo wifi, heslo k wifi, kľúč siete, sieťový kľúč, bezdrôtov, heslo siete
apiKey: api kľúč, kľúč api, prístupový token, tajný kľúč, súkromný kľúč, licenčný kľúč
captcha: opíšte, kód z obrázka, znaky z obrázka, nie som robot
create: vytvor, pridat, pridaj, novy., nova., nove., pozvat, zalozit
account: pouzivatel, ucet, uctu, zamestnan, zakazni, ziak, student, ucitel, agent, schrank, clen, administrator, spravc, operator, host.
choose: zvol, nastav, vytvor, vyber, vymysl, zapamatanie, urcite
save: uloz, nastav, zmen, aktualiz, pouzit, potvrd, aktivov
opens: desifr, odomk, obnov, rozbal, extrah, otvor, zobraz, stiahn, import, chranen
thing: desifr, dokument, subor, archiv, zaloh, sukromny kluc, certifikat, vypis, priloh, list., sprav., zdielan, priecin, album, odkaz, zasifrovan
server: databaz, postovy server, odchadzajuc, adresarov, proxy, zrkadl, kamer, zdroj udajov, nove pripojenie, jednotne prihlas, sietovy disk, zdielany priecinok
host: hostitel, host., server., adresa servera, port., ip adresa
digits: cislic, ddmmrr
`;

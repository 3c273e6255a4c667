/** Czech. Read as `../meanings.ts` says. */
export const cs = `
password: heslo, hesla, heslem, heslu
new: nové heslo, zvolte heslo, zvolte si heslo, vytvořte heslo, vytvořit heslo, nastavit heslo, nastavte heslo, zadejte nové, vyberte heslo
confirm: potvrz, zopak, znovu, ještě jednou, opak, ověření hesla, kontrola hesla, heslo pro kontrolu
current: současné heslo, aktuální heslo, staré heslo, stávající, původní heslo
signUp: registra, registre, registri, registro, registru, zaregistr, vytvořit účet, vytvořte si účet, založit účet, založte si, nový účet, nový zákazník, nový uživatel, připojit se, staňte se, začít, vyzkoušet zdarma, vytvoření účtu
signIn: přihlásit, přihlášení, přihlaste, přihlašovací, vstoupit, mám účet, login
forgot: zapomn, zapomenut, obnovit heslo, obnovení hesla, zaslat heslo, neznám
remember: pamatovat, zapamatovat, zůstat přihlášen, neodhlašovat, trvalé přihlášení, přihlásit trvale, trvale přihl
change: změnit heslo, změna hesla, změňte heslo, změnu hesla, resetovat, reset hesla, nastavit nové heslo, obnova hesla
rules: alespoň, nejméně, minimálně, znaků, znaky, síla hesla, musí obsahovat, velké písmeno
terms: souhlasím, obchodní podmínky, podmínkami, ochrana osobních, ochraně osobních, zpracování osobních, zpracováním osobních, newsletter, novinky e-mailem, registrací
haveAccount: už máte účet, máte již účet, již máte účet, máte účet, už mám účet, jste již, jste registrován
person: jméno., příjmení, telefon, mobil., datum narození, město, psč., země., ulice, adresa., firma, pohlaví, ičo.
cardCode: bezpečnostní kód, číslo karty, kód karty, platnost karty, kreditní karta
oneTime: jednorázov, ověřovací kód, kód z sms, potvrzovací kód, sms kód, dvoufázov, dvoufaktor, autorizační kód, aktivační kód
pin: pin., kód pin, kód.
secret: tajná odpověď, tajná otázka, kontrolní otázka, bezpečnostní otázka, odpověď, rodné příjmení, znak hesla
nationalId: rodné číslo, číslo občanského, občanský průkaz, cestovní pas
network: heslo wifi, heslo k wifi, heslo wi-fi, klíč sítě, síťový klíč, bezdrátov, heslo sítě, router
apiKey: klíč api, api klíč, přístupový token, tajný klíč, soukromý klíč, licenční klíč, produktový klíč
captcha: opište, kód z obrázku, znaky z obrázku, nejsem robot, antispam
create: vytvor, pridat, pridej, novy., nova., nove., noveho, pozvat, zalozit
account: uzivatel, ucet, uctu, zamestnan, zakazni, zak., zaka., student, ucitel, agent, schrank, clen, administrator, spravc, operator, host., osob, pacient
choose: zvol, nastav, vytvor, vyber, vymysl, zadejte nove, zapamatovani, urcete
save: uloz, nastav, zmen, aktualiz, pouzit, obnovit heslo, potvrd, aktivov
opens: desifr, odemk, odemkn, obnov, rozbal, extrah, otevr, zobrazit, stahn, import, chranen
thing: desifr, dokument, soubor, archiv, zaloh, soukromy klic, soukromeho klice, certifikat, vypis, prilo, dopis, zprav, sdilen, slozk, album, odkaz, tato stranka, faktur, vyplatni, zasifrovan
server: databaz, postovni server, postovniho serveru, odchozi post, prichozi post, adresarov, proxy, zrcadl, kamer, zdroj dat, nove pripojeni, jednotne prihlas, sitovy disk, sitova slozka, sdilena slozka, vzdalene uloziste, uloha synchronizace, registr obraz
host: hostitel, host., nazev hostitele, server., adresa serveru, port., ip adresa
digits: cislic, ddmmrr
`;

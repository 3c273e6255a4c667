/** Estonian. Read as `../meanings.ts` says. */
export const et = `
password: parool, salasõna
new: uus parool, vali parool, loo parool, määra parool, uus salasõna, soovitud parool
confirm: kinnita, korda, uuesti, veel kord, veelkord, parool uuesti
current: praegune parool, vana parool, kehtiv parool, senine
signUp: registreeri, loo konto, loo kasutaja, uus kasutaja, uus konto, liitu, uus klient, alusta, ava konto
signIn: logi sisse, sisene, sisselogimine, sisse logima
forgot: unusta, taasta
remember: jäta mind meelde, pea meeles, jää sisse, mäleta
change: muuda parool, vaheta parool, parooli muutmine, parooli vahetamine, lähtesta, taasta parool
rules: vähemalt, tähemärki, sümbolit, peab sisaldama, minimaalselt
terms: nõustun, kasutustingimus, tingimustega, privaatsus, isikuandme, uudiskiri
haveAccount: konto on olemas, juba konto, juba registreer, oled juba
person: eesnimi, perekonnanimi, telefon, sünni, linn., postiindeks, riik., aadress., ettevõte, sugu., isikukood
cardCode: turvakood, kaardi number, aegumis
oneTime: ühekordne, kinnituskood, sms-kood, kaheastmeline
pin: pin., pin-kood
secret: turvaküsimus, salajane vastus, vastus
nationalId: isikukood, passi number
network: wifi parool, wi-fi parool, traadita, võrguvõti, ruuter
apiKey: api võti, api-võti, salajane võti, litsentsivõti
captcha: pildil, ma ei ole robot
`;

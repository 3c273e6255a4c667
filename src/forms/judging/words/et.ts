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
create: loo., looge, lisa., lisage, uus., kutsu
account: kasutaja, konto, tootaja, klient, klien, opilane, opilase, tudeng, opetaja, agent, postkast, liige, liikme, administraator, haldur, operaator, kulaline
choose: vali., valige, maara, loo., looge, sea., meelde
save: salvesta, maara, uuenda, muuda, lahtesta, rakenda, kinnita, aktiveeri
opens: dekrupteeri, dekryptee, ava., avage, taasta, paki lahti, vaata, laadi alla, impordi, kaitstud
thing: dekrupteeri, dekryptee, dokument, fail., faili, arhiiv, varukoopia, privaatvoti, privaatvotme, sertifikaat, valjavote, manus, kiri., sonum, jagatud, kaust, album, link., kruptitud, krupteeritud
server: andmebaas, e-posti server, valjuv post, kataloogiteenus, puhverserver, proksi, peegel, kaamera, andmeallikas, uus uhendus, vorgukaust, vorguketas, uhekordne sisselogimine
host: host., hostinimi, server., serveri, port., ip-aadress
digits: numbrit, numbrikoht
`;

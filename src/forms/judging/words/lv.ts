/** Latvian. Read as `../meanings.ts` says. */
export const lv = `
password: paroli, parole
new: jauna parole, jaunu paroli, izveidojiet paroli, izvēlieties paroli, izveido paroli, jaunā parole
confirm: apstiprin, atkārto, vēlreiz
current: pašreizējā parole, esošā parole, vecā parole, pašreizējo
signUp: reģistr, izveidot kontu, izveidot profilu, jauns konts, jauns lietotājs, jauns klients, pievienoj, kļūsti
signIn: pieslēg, ieiet, ienākt, pieteikties, autoriz
forgot: aizmirs, atjaunot, atgādin
remember: palikt, neaizmirst, atcerēt
change: mainīt paroli, nomainīt paroli, paroles maiņa, atiestatīt, atjaunot paroli
rules: vismaz, simbol, ne mazāk, jābūt, rakstzīm
terms: piekrītu, noteikum, privātum, personas dat, jaunum
haveAccount: jau ir konts, ir konts, jau reģistr
person: vārds, uzvārds, telefon, dzimšan, pilsēta, pasta indekss, valsts, adrese., uzņēmum, dzimum
cardCode: drošības kods, kartes numurs, derīguma
oneTime: vienreizēj, apstiprinājuma kods, sms kods, divu faktoru, verifikācijas kods
pin: pin., pin kods
secret: drošības jautājums, slepen, atbilde
nationalId: personas kods, pases numurs
network: wifi parole, wi-fi parole, bezvadu, tīkla atslēga, maršrutētāj
apiKey: api atslēga, piekļuves atslēga, slepenā atslēga, licences atslēga
captcha: attēlā, neesmu robots
create: izveido, pievieno, jauns., jauna., uzaicina, jaunu
account: lietotaj, kont., konts, konta, kontu, darbiniek, klient, skolen, student, skolotaj, agent, pastkast, dalibniek, biedr, administrator, operator, vies.
choose: izvel, iestat, izveido, nosak, iegaume, atcere
save: saglaba, iestat, atjaunin, maina, mainit, atiestat, lieto., apstiprin, aktiv
opens: atsifre, atblok, atjauno, izpako, atver, skatit, lejupiel, import, aizsargat
thing: atsifre, dokument, fail, arhiv, dublejum, rezerves kop, privata atslega, privatas atslegas, sertifikat, izrakst, pielikum, vestul, zinojum, kopigot, map., mape, album, saite, sifret
server: datubaz, datu baz, pasta server, izejos, direktorij, starpniekserver, spogul, kamera, datu avot, jauns savienojum, vienota pieteiks, tikla disk, koplietota mape, tikla map
host: resursdators, resursdatora, serveris, servera, host., port., ports, ip adrese
digits: cipar
`;

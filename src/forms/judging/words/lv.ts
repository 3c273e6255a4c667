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
`;

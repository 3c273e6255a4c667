/** Lithuanian. Read as `../meanings.ts` says. */
export const lt = `
password: slaptažod, slaptazod
new: naujas slaptažodis, sukurkite slaptažodį, pasirinkite slaptažodį, įveskite naują, naują slaptažodį, nustatyti slaptažodį
confirm: pakartok, patvirtin, dar kartą, pakartotinai, kartoti, pakartotas
current: dabartinis slaptažodis, senas slaptažodis, esamas slaptažodis, dabartinį
signUp: registra, registre, registri, registro, registru, užsiregistr, sukurti paskyrą, susikurti, nauja paskyra, naujas vartotojas, naujas klientas, prisijunk prie mūsų, tapk, tapti nariu
signIn: prisijung, įeiti
forgot: pamirš, pamirs, priminti, atkurti
remember: prisiminti, atsiminti, likti prisijung, įsiminti
change: keisti slaptažodį, pakeisti slaptažodį, slaptažodžio keitimas, atstatyti slaptažodį, nustatyti iš naujo
rules: mažiausiai, ne mažiau, simboli, bent., turi būti, minimalus
terms: sutinku, taisykl, privatumo, sąlyg, naujienlaiš, asmens duomen
haveAccount: turite paskyrą, jau esate, jau turi
person: vardas., pavardė, telefon, gimimo, miestas, pašto kodas, šalis, adresas., įmonė, lytis
cardCode: saugos kodas, kortelės numeris, galioja iki
oneTime: vienkartin, patvirtinimo kodas, sms kodas, dviejų veiksnių
pin: pin., pin kodas
secret: slaptas klausimas, slaptas atsakymas, atsakymas, saugos klausimas
nationalId: asmens kodas, paso numeris
network: wifi slaptažodis, wi-fi slaptažodis, belaidž, tinklo raktas, maršrutizatori
apiKey: api raktas, prieigos raktas, slaptasis raktas, licencijos raktas
captcha: paveikslėlyje, apsaugos kodas, ne robotas
create: sukur, prideti, pridek, naujas., nauja., naujo, pakvies
account: naudotoj, vartotoj, paskyr, darbuotoj, klient, mokin, student, mokytoj, agent, pasto dezut, nari, narys, administrator, operator, svec
choose: pasirink, nustat, sukur, sugalvo, isimin
save: issaug, nustat, atnauj, pakeis, keisti, taikyti, atstatyti, patvirt, aktyv
opens: issifr, atrakin, atkur, isskleis, ispakuo, atidary, atverti, perziure, atsisius, import, apsaugot
thing: issifr, dokument, fail, archyv, atsargin, privatus raktas, privataus rakto, sertifikat, isras, pried, laisk, zinut, bendrin, aplank, album, nuorod, sifruot
server: duomenu baz, pasto server, siunciam, katalogo tarnyb, katalogu, tarpini server, tarpinis server, veidrod, kamer, duomenu saltin, naujas rysys, vienkartinis prisijung, tinklo diskas, bendrinamas aplankas
host: pagrindinis kompiuteris, mazgas, serveris, serverio, host., prievad, ip adres
digits: skaitmen
`;

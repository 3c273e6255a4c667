/** Romanian. Read as `../meanings.ts` says. */
export const ro = `
password: parola, parole, parolă
new: noua parolă, parolă nouă, alege o parolă, alegeți o parolă, creează o parolă, creați o parolă, setează o parolă, setați parola, alege parola
confirm: confirm, repet, reintrod, din nou, încă o dată, rescrie, verificare parol
current: parola actuală, parola curentă, parola veche, parola existentă
signUp: înregistr, inregistr, creează cont, creare cont, creează un cont, creați un cont, cont nou, client nou, utilizator nou, înscri, alătură, deschide cont, încearcă gratuit, vreau cont
signIn: autentific, conect, logare, intră în cont, intra in cont, login, am deja cont, accesare cont, intră.
forgot: uitat, ai uitat, recuper, am uitat, pierdut
remember: ține-mă minte, tine-ma minte, păstrează-mă, reține, amintește, rămâi conectat
change: schimbă parola, schimbare parol, schimbați parola, modifică parola, modificare parol, reset
rules: cel puțin, cel putin, minim., minimum, caractere, trebuie să conțină, trebuie sa contina, puterea parolei, majuscul
terms: sunt de acord, accept., accept termenii, termeni și condiții, termenii, politica de confidențialitate, confidențialitate, prelucrarea datelor, newsletter, am citit, prin înregistrare
haveAccount: ai deja cont, ai deja un cont, aveți deja, ești deja, am deja, sunteți deja
person: prenume, nume., nume de familie, telefon, data nașterii, oraș, cod poștal, județ, țara, adresă, companie., sex., localitate
cardCode: cod de securitate, numărul cardului, număr card, codul cardului, data expirării
oneTime: cod de unică, unică folosință, cod de verificare, cod sms, cod de confirmare, doi factori, doi pași, cod de activare
pin: pin., cod pin, codul pin, cod., codul.
secret: întrebare secretă, întrebare de securitate, răspuns, numele de fată
nationalId: cnp., carte de identitate, pașaport, cod numeric personal
network: parola wifi, parola wi-fi, cheie de rețea, rețea wireless, rețea fără fir, router, cheia rețelei
apiKey: cheie api, cheia api, token, cheie secretă, cheie privată, cheie de licență
captcha: codul din imagine, caracterele din imagine, nu sunt robot, textul din imagine
create: creati, creeaza, creare, adauga, adaugare, nou., noua., invita
account: utilizator, cont., contul, angajat, client, elev, student, profesor, agent, casuta, membru, administrator, operator, invitat, persoan
choose: alege, seteaza, setati, setare, creati, creeaza, stabili, defin, memor
save: salv, seteaza, setati, actualiz, schimb, modific, reset, aplic, confirm, activ
opens: decript, deblo, restaur, extrag, dezarhiv, deschide, vizualiz, descarc, import, protej
thing: decript, document, fisier, arhiv, copie de rezerva, copia de rezerva, backup, cheie privata, cheia privata, certificat, extras, atasament, scrisoare, mesaj, partajat, dosar, album, link., aceasta pagina, factur, criptat
server: baza de date, bazei de date, server de e-mail, server de posta, e-mailuri trimise, serviciu director, serviciul director, proxy, oglind, camera., sursa de date, conexiune noua, autentificare unica, partajare de retea, unitate de retea, depozit la distanta, sarcina de sincronizare
host: gazda, host., server., port., adresa ip, numele serverului
digits: cifre, zzllaa
`;

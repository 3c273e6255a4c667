/** Danish. Read as `../meanings.ts` says. */
export const da = `
password: adgangskode, kodeord, *kodeord, *adgangskode, løsen
new: ny adgangskode, nyt kodeord, vælg adgangskode, vælg en adgangskode, vælg kodeord, vælg et kodeord, opret adgangskode, opret en adgangskode, opret kodeord, ønsket adgangskode, ny kode, vælg et password, nyt password, vælg password, ønsket kodeord
confirm: bekræft, gentag, igen., én gang til, en gang til, genindtast
current: gammel adgangskode, gammelt kodeord, eksisterende adgangskode, aktuel adgangskode, nuværende
signUp: opret konto, opret en konto, opret profil, opret bruger, opret dig, oprettelse, opret ny, tilmeld, registra, registre, registri, registro, registru, ny bruger, ny kunde, ny konto, bliv medlem, prøv gratis, kom i gang, bliv kunde, opret.
signIn: log ind, log på, login, indlogning, eksisterende kunde, allerede kunde
forgot: glemt, nulstil, mistet
remember: husk, forbliv logget, hold mig, bliv logget ind, gem login
change: skift adgangskode, skift kodeord, ændr adgangskode, ændre adgangskode, ændr kodeord, skift password, nulstil
rules: mindst, minimum, tegn., skal indeholde, skal være, styrke, stort bogstav
terms: jeg accepterer, accepterer, betingelser, vilkår, handelsbetingelser, privatlivspolitik, persondata, nyhedsbrev, samtykke, jeg har læst, ved at, databeskyttelse
haveAccount: har du allerede, allerede medlem, har allerede en, allerede oprettet, allerede bruger, er du allerede
person: fornavn, efternavn, telefon, mobil., fødsels, postnr, postnummer, land., adresse., firma, køn., vejnavn
cardCode: sikkerhedskode, kortnummer, kontrolcifre, udløbsdato, betalingskort
oneTime: engangs, bekræftelseskode, sms-kode, verifikationskode, totrins, tofaktor, aktiveringskode
pin: pin., pinkode, pin-kode
secret: hemmeligt svar, hemmeligt spørgsmål, sikkerhedsspørgsmål, svar., pigenavn
nationalId: cpr, pasnummer, personnummer
network: wifi-kode, wi-fi-kode, trådløs, netværksnøgle, wifi-adgangskode, router, netværkskode
apiKey: api-nøgle, adgangstoken, hemmelig nøgle, licensnøgle, privat nøgle, produktnøgle
captcha: tegnene i billedet, koden i billedet, ikke en robot, tegn du ser
create: opret, tilfoj, ny., nyt., nye., inviter, registrer
account: bruger, konto, medarbejder, ansat, kunde, elev, studerende, larer, agent, postkasse, medlem, administrator, operator, gaest, person., patient
choose: valg, vælg, angiv, indstil, opret, lav., bestem, huske
save: gem., angiv, indstil, opdater, skift, andre, nulstil, anvend, bekraeft, bekræft, aktiver
opens: dekrypter, las op, laas op, gendan, udpak, abn., aabn, vis., hent., importer, beskyttet, *beskyttet
thing: dekrypter, dokument, fil., filen., arkiv, sikkerhedskopi, privat nogle, privatnogle, certifikat, kontoudtog, vedhaeft, vedhæft, brev., besked., delt., mappe, album, link., denne side, faktura, lonseddel, krypteret
server: database, mailserver, udgaende mail, udgaende post, katalogtjeneste, proxy, spejl, kamera, datakilde, ny forbindelse, enkeltlogon, netvaerksdrev, netværksdrev, delt mappe, synkroniseringsjob, tjenestekonto
host: vaert, vært., vaertsnavn, server., serveradresse, servernavn, port., ip-adresse
digits: cifre, ddmmaa
`;

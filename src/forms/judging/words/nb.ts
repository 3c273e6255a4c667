/** Norwegian. Read as `../meanings.ts` says. */
export const nb = `
password: passord, *passord
new: nytt passord, velg passord, velg et passord, opprett passord, lag passord, lag et passord, ønsket passord
confirm: bekreft, gjenta, igjen, en gang til, skriv inn på nytt
current: gammelt passord, gjeldende passord, eksisterende passord, nåværende
signUp: registrer, opprett konto, opprett en konto, opprett bruker, opprett profil, ny bruker, ny kunde, ny konto, bli medlem, meld deg på, meld deg inn, kom i gang, prøv gratis, lag konto, bli kunde
signIn: logg inn, logg på, innlogging, pålogging, eksisterende kunde, allerede kunde
forgot: glemt, tilbakestill, mistet
remember: husk, hold meg, forbli innlogget, forbli pålogget
change: endre passord, bytt passord, oppdater passord, nullstill, tilbakestill
rules: minst, tegn., minimum, må inneholde, må være, styrke, stor bokstav
terms: jeg godtar, godtar, aksepterer, betingelser, vilkår, brukervilkår, personvern, nyhetsbrev, samtykke, jeg har lest, ved å
haveAccount: har du allerede, allerede medlem, allerede en konto, allerede registrert, er du allerede
person: fornavn, etternavn, telefon, mobil., fødsels, poststed, postnummer, land., adresse., firma, kjønn
cardCode: sikkerhetskode, kortnummer, kontrollsiffer, utløpsdato, kredittkort
oneTime: engangs, bekreftelseskode, verifiseringskode, sms-kode, totrinns, tofaktor, aktiveringskode
pin: pin., pinkode, pin-kode
secret: hemmelig svar, hemmelig spørsmål, sikkerhetsspørsmål, svar., pikenavn
nationalId: fødselsnummer, personnummer, passnummer
network: wifi-passord, wi-fi-passord, trådløs, nettverksnøkkel, ruter, nettverkspassord
apiKey: api-nøkkel, tilgangstoken, hemmelig nøkkel, lisensnøkkel, privat nøkkel
captcha: tegnene i bildet, koden i bildet, ikke en robot
create: opprett, legg til, ny., nytt., nye., inviter, registrer
account: bruker, konto, ansatt, medarbeider, kunde, elev, student, larer, agent, postboks, medlem, administrator, operator, gjest, person., pasient
choose: velg, angi, sett., opprett, lag., bestem, huske
save: lagre, angi, sett., oppdater, endre, tilbakestill, bruk., bekreft, aktiver
opens: dekrypter, las opp, gjenopprett, pakk ut, apne, vis., last ned, importer, beskyttet, *beskyttet
thing: dekrypter, dokument, fil., filen., arkiv, sikkerhetskopi, privat nokkel, privatnokkel, sertifikat, kontoutskrift, vedlegg, brev., melding, delt., mappe, album, lenke, denne siden, faktura, lonnsslipp, kryptert
server: database, e-postserver, utgaende e-post, katalogtjeneste, proxy, speil, kamera, datakilde, ny tilkobling, enkel palogging, nettverksressurs, nettverksstasjon, synkroniseringsjobb, tjenestekonto, delt mappe
host: vert., vertsnavn, server., tjener, serveradresse, port., ip-adresse
digits: sifre, siffer, ddmmaa
`;

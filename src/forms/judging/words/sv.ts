/** Swedish. Read as `../meanings.ts` says. */
export const sv = `
password: *lösenord, losenord, lösen
new: nytt lösenord, välj lösenord, välj ett lösenord, skapa lösenord, skapa ett lösenord, ange nytt, önskat lösenord
confirm: bekräfta, upprepa, igen., en gång till, repetera, verifiera lösen
current: gammalt lösenord, befintligt lösenord, nuvarande
signUp: registrera, registrering, skapa konto, skapa ett konto, skapa ditt konto, skapa användare, skapa profil, nytt konto, ny kund, ny användare, bli medlem, gå med, anmäl dig, kom igång, prova gratis, öppna konto, bli kund
signIn: logga in, inloggning, logga på, login, befintlig kund, redan kund
forgot: glömt, återställ, förlorat
remember: kom ihåg, håll mig, förbli inloggad, spara inloggning, minns mig
change: ändra lösenord, byt lösenord, byta lösenord, uppdatera lösenord, återställ lösenord, återställning
rules: minst, tecken, minimum, måste innehålla, styrka, stor bokstav
terms: jag godkänner, godkänner, accepterar, villkor, användarvillkor, integritetspolicy, personuppgift, nyhetsbrev, samtycke, jag har läst, genom att
haveAccount: har du redan, redan medlem, redan ett konto, redan registrerad, är du redan
person: förnamn, efternamn, telefon, mobil., födelse, ort., stad., postnummer, land., adress., företag, kön., gatuadress
cardCode: säkerhetskod, kortnummer, cvc-kod, kontrollsiffror, utgångsdatum, kreditkort
oneTime: engångs, verifieringskod, sms-kod, bekräftelsekod, tvåfaktor, tvåsteg, aktiveringskod
pin: pin., pinkod, pin-kod, kod.
secret: hemligt svar, hemlig fråga, säkerhetsfråga, svar., flicknamn
nationalId: personnummer, passnummer, samordningsnummer
network: wifi-lösenord, wi-fi-lösenord, trådlös, nätverksnyckel, router, nätverkslösenord
apiKey: api-nyckel, åtkomsttoken, hemlig nyckel, licensnyckel, privat nyckel, produktnyckel
captcha: tecknen i bilden, koden i bilden, inte en robot, skriv av
create: skapa, lagg till, ny., nytt., nya., bjud in, registrera
account: anvandare, konto, anstalld, medarbetare, kund., kunder, elev, student, larare, agent, brevlada, postlada, medlem, administrator, operator, gast, person., patient
choose: valj, ange nytt, stall in, skapa, bestam, komma ihag, memorera
save: spara, ange., stall in, uppdatera, andra, aterstall, verkstall, bekrafta, aktivera
opens: dekryptera, las upp, aterstall, packa upp, oppna, visa., hamta, importera, skyddad, *skyddad
thing: dekryptera, dokument, fil., filen., arkiv, sakerhetskopi, backup, privat nyckel, privata nyckel, certifikat, kontoutdrag, bilaga, brev., meddelande, delad, mapp, album, lank., lanken, den har sidan, faktura, lonebesked, krypterad
server: databas, e-postserver, utgaende e-post, utgaende post, katalogtjanst, proxy, spegel, kamera, datakalla, ny anslutning, enkel inloggning, natverksresurs, natverksenhet, fjarrlager, synkroniseringsjobb, tjanstkonto, delad mapp
host: vard., vardnamn, server., servernamn, serveradress, port., ip-adress
digits: siffror, ddmmaa
`;

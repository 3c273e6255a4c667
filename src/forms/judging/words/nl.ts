/** Dutch. Read as `../meanings.ts` says. */
export const nl = `
password: wachtwoord, *wachtwoord, paswoord, wachtzin
new: nieuw wachtwoord, kies een wachtwoord, kies wachtwoord, kies je wachtwoord, kies uw wachtwoord, maak een wachtwoord, wachtwoord kiezen, wachtwoord aanmaken, stel een wachtwoord, wachtwoord instellen, gewenst wachtwoord
confirm: bevestig, *bevestig, herhaal, *herhal, nogmaals, opnieuw, nog een keer, ter controle
current: oud wachtwoord, oude wachtwoord, bestaand wachtwoord, huidig
signUp: registreer, registreren, registratie, account aanmaken, maak een account, maak account, maak je account, account maken, nieuw account, nieuwe klant, nieuwe gebruiker, aanmelden als, schrijf je in, inschrijv, word lid, lid worden, gratis proberen, probeer gratis, profiel aanmaken, begin nu, aan de slag, account openen, gebruiker toevoegen, gebruiker aanmaken
signIn: log in, aanmelden, inlog, bestaande klant, ik heb al, al klant, toegang
forgot: vergeten, kwijt, wachtwoord opvragen, problemen met inloggen
remember: onthoud, ingelogd blijven, aangemeld blijven, blijf ingelogd, houd mij, bewaar mijn, blijf aangemeld
change: wachtwoord wijzigen, wijzig wachtwoord, wachtwoord veranderen, wachtwoord aanpassen, verander wachtwoord, wijzig je, wachtwoord herstellen, herstel wachtwoord, opnieuw instellen, reset
rules: minimaal, minstens, ten minste, tekens, moet bevatten, wachtwoordsterkte, hoofdletter, sterkte
terms: ik ga akkoord, akkoord met, algemene voorwaarden, gebruiksvoorwaarden, privacybeleid, privacyverklaring, nieuwsbrief, ik accepteer, ik heb de, door te klikken, door je te
haveAccount: heb je al een account, heeft u al een account, al een account, al geregistreerd, al lid, reeds een account, reeds geregistreerd
person: voornaam, achternaam, telefoon, mobiel, geboorte, woonplaats, postcode, land., straat, huisnummer, aanhef, geslacht, bedrijf, tussenvoegsel
cardCode: beveiligingscode, kaartnummer, creditcard, vervaldatum, verificatiecode van de kaart
oneTime: eenmalig, verificatiecode, bevestigingscode, sms-code, tweestaps, authenticatiecode, activeringscode, beveiligingstoken
pin: pin., pincode, pin-code, geheime code, code., toegangscode
secret: geheim antwoord, geheime vraag, beveiligingsvraag, antwoord, meisjesnaam, veiligheidsvraag, wat is de naam, naam van je eerste, geboorteplaats
nationalId: burgerservicenummer, bsn, paspoort, rijksregister
network: wifi-wachtwoord, wifi wachtwoord, netwerksleutel, draadloos, netwerkwachtwoord, router
apiKey: api-sleutel, toegangstoken, geheime sleutel, licentiesleutel, productsleutel, prive sleutel
captcha: tekens in de afbeelding, code uit de afbeelding, geen robot, tekens over
create: maken, maak., aanmaken, toevoegen, nieuwe., nieuw., uitnodigen, registr
account: gebruiker, account, medewerker, werknemer, klant, leerling, student, docent, leraar, agent, postvak, mailbox, lid., leden., beheerder, operator, gast., persoon, patient
choose: kies, kiezen, instellen, stel., maken, maak., aanmaken, bepaal, onthouden
save: opslaan, instellen, bijwerken, wijzigen, opnieuw instellen, toepassen, bevestig, activeer
opens: ontsleutel, decodeer, ontgrendel, herstel, terugzetten, uitpakken, openen, bekijk, download, importeer, beveiligd, *beveiligd, beschermd
thing: ontsleutel, document, bestand, archief, back-up, backup, reservekopie, priv sleutel, prive sleutel, privesleutel, certificaat, afschrift, bijlage, brief., bericht, gedeeld, map., album, link., deze pagina, factuur, loonstrook, versleuteld
server: database, mailserver, uitgaande mail, inkomende mail, uitgaande e-mail, adreslijstservice, spiegel, camera, gegevensbron, nieuwe verbinding, http-authenticatie, eenmalige aanmelding, netwerkshare, gedeelde map, netwerkstation, externe opslag, synchronisatietaak, serviceaccount, netwerkschijf
host: host., hostnaam, server., servernaam, serveradres, poort, ip-adres
digits: cijfers, ddmmjj
`;

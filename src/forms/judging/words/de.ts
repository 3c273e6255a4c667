/** German. Read as `../meanings.ts` says. */
export const de = `
password: passwort, passwoert, kennwort, *passwort, *kennwort, losungswort
new: neues passwort, neues kennwort, passwort wahlen, passwort festlegen, passwort erstellen, passwort vergeben, wunschpasswort, wahlen sie ein, wahle ein pass, wahle dein, erstelle ein pass, passwort anlegen, passwort setzen, gewunschtes passwort, dein neues, ihr neues
confirm: wiederhol, *wiederhol, bestatig, *bestatig, erneut, noch einmal, nochmal, zum zweiten
current: altes passwort, altes kennwort, bisheriges, derzeitiges, aktuelle, jetziges
signUp: registrier, neu registrieren, jetzt registrieren, konto erstellen, konto anlegen, konto eroffnen, account erstellen, account anlegen, benutzerkonto anlegen, kundenkonto, mitglied werden, neukunde, neuer kunde, neu hier, neuanmeldung, kostenlos anmelden, jetzt kostenlos, kostenlos testen, profil erstellen, ich bin neu, beitreten, neues konto, neuen account, zugang beantragen, benutzer anlegen, benutzer hinzufugen, benutzer erstellen
signIn: anmelden, anmeldung, einloggen, *einloggen, login, log-in, einwahlen, bereits kunde, ich bin bereits, ich bin schon, zum konto, mitglieder-login
forgot: vergessen, *vergessen, zuruckfordern, zugangsdaten vergessen, verloren, probleme beim, passwort anfordern
remember: angemeldet bleiben, eingeloggt bleiben, merken, erinnern, automatisch anmelden, automatisch einloggen, dauerhaft, daten speichern
change: passwort andern, kennwort andern, passwort aktualisieren, passwortanderung, passwort bearbeiten, passwort zurucksetzen, zurucksetzen, neues passwort setzen
rules: mindestens, zeichen, passwortstarke, passwort starke, sicherheit des, muss enthalten, grossbuchstabe, kleinbuchstabe
terms: ich akzeptiere, akzeptiere die, ich stimme, stimme zu, agb, nutzungsbeding, datenschutz, geschaftsbeding, newsletter, ich habe die, einverstanden, mit der registrierung, mit der anmeldung, mit deiner, mit klick
haveAccount: bereits ein konto, schon ein konto, bereits registriert, schon registriert, bereits mitglied, schon mitglied, bereits angemeldet, hast du schon, haben sie bereits, du hast bereits, schon dabei
person: vorname, nachname, familienname, telefon, mobil., geburts, stadt., ort., plz, postleitzahl, land., strasse, hausnummer, anrede, geschlecht, firma, wohnort
cardCode: prufnummer, kartenprufnummer, sicherheitscode, kartennummer, kreditkarte, prufziffer, gultig bis, kartencode
oneTime: einmalcode, einmal-code, einmalpasswort, einmalkennwort, einmal-passwort, bestatigungscode, verifizierungscode, prufcode, zwei-faktor, zweifaktor, sms-code, sms-tan, tan., tan-nummer, authentifizierungscode, freischaltcode, aktivierungscode, mtan, pushtan, chiptan, phototan, photo-tan, smstan, itan., indextan
pin: pin., geheimzahl, pin-nummer, geheimnummer, *geheimzahl, code.
secret: sicherheitsantwort, geheime antwort, sicherheitsfrage, geheime frage, madchenname, antwort, merkwort, wie lautet, wie hiess, name ihres ersten, name deines ersten
nationalId: sozialversicherung, steuernummer, steuer-id, ausweisnummer, personalausweis, reisepass, kontonummer
network: wlan, w-lan, netzwerkschlussel, netzwerkname, *wlan, funknetz, sicherheitsschlussel, router
apiKey: api-schlussel, api schlussel, zugriffstoken, zugangstoken, geheimer schlussel, lizenzschlussel, produktschlussel, privater schlussel, token
captcha: zeichen aus dem bild, zeichen im bild, bild eingeben, sicherheitsabfrage, spamschutz, kein roboter
create: anlegen, erstell, hinzufug, neuer., neue., neues., neuen., einladen, einricht
account: benutzer, nutzer, konto, konten, mitarbeiter, kunde, kunden, schuler, student, lehrer, agent, postfach, mitglied, administrator, bediener, gast., anwender, *konto, *benutzer, person., patient
choose: wahl, festleg, leg., legen sie, erstell, setz, vergeb, vergib, definier, bestimm, einpragen, merken
save: speicher, setz, festleg, aktualisier, ander, zurucksetz, ubernehmen, bestatig, aktivier, abschlie
opens: entschlussel, entsperr, wiederherstell, entpack, offnen, ansehen, herunterlad, importier, geschutzt, *geschutzt, einsehen
thing: entschlussel, dokument, datei, archiv, sicherung, backup, privater schlussel, privaten schlussel, schlusseldatei, zertifikat, kontoauszug, anhang, brief., nachricht, freigabe, freigegeben, geteilt, ordner, album, beitrag, rechnung, gehaltsabrechnung, mitteilung, datensicherung, verschlusselt
server: datenbank, mailserver, e-mail-server, postausgang, posteingang, ausgangsserver, verzeichnisdienst, verzeichnisserver, netzlaufwerk, netzwerkordner, netzwerkpfad, netzwerkfreigabe, freigabe auf, spiegel, zwischenspeicher, kamera, e-mail-versand, mailversand, datenquelle, neue verbindung, einmalanmeldung, synchronisierungsauftrag, registry, paketquelle, vpn-zugang, ablageziel, sicherungsziel, dienstkonto
host: server., serveradresse, servername, rechnername, hostname, port., ip-adresse, adresse des servers, host.
digits: ziffer, zahlen, stellig, *stellig, ttmmjj
`;

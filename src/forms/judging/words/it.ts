/** Italian. Read as `../meanings.ts` says. */
export const it = `
password: password, parola d'ordine, parola chiave, passphrase, chiave di accesso
new: nuova password, crea una password, crea password, scegli una password, scegli la password, imposta password, imposta una password, crea la tua password, inserisci una password, password desiderata
confirm: conferma, ripet, ridigit, reinserisc, di nuovo, nuovamente, riscriv, verifica password, ancora una volta
current: password attuale, vecchia password, password corrente, attuale, password precedente
signUp: registra, iscri, crea account, crea un account, crea il tuo account, crea profilo, nuovo account, nuovo utente, nuovo cliente, apri un conto, apri un account, unisciti, diventa, inizia, prova gratuita, prova gratis, entra a far parte, aderisci, attiva il tuo, aggiungi utente, crea utente
signIn: accedi, accesso, login, entra., entra con, autenticazione, collegati, gia registrato, gia cliente, effettua il login, identificati, connetti
forgot: dimenticat, smarrit, recuper, non ricordi, problemi di accesso, hai perso
remember: resta connesso, rimani connesso, mantieni, ricorda, accesso automatico, memorizza
change: cambia password, cambia la password, modifica password, modifica la password, cambio password, aggiorna password, reimposta, resetta, ripristina
rules: almeno, minimo, caratteri, deve contenere, sicurezza password, maiuscol, robustezza, efficacia
terms: accetto, acconsento, termini e condizioni, condizioni d'uso, condizioni generali, informativa, privacy, trattamento dei dati, newsletter, ho letto, dichiaro, autorizzo, consenso, registrandoti, cliccando
haveAccount: hai gia un account, sei gia registrato, sei gia iscritto, gia registrato, gia iscritto, gia un account, possiedi gia, sei gia cliente
person: nome., cognome, telefono, cellulare, data di nascita, citta, cap., paese, indirizzo, azienda, sesso, provincia, codice fiscale, partita iva, comune, nazione, regione
cardCode: codice di sicurezza, carta di credito, numero carta, numero della carta, codice della carta, scadenza
oneTime: codice monouso, codice di verifica, codice otp, codice sms, usa e getta, codice di conferma, due fattori, due passaggi, codice ricevuto, codice di autenticazione, codice di attivazione, token
pin: pin., codice pin, codice segreto, codice personale, codice dispositivo, codice
secret: domanda segreta, domanda di sicurezza, cognome da nubile, risposta, carattere della, qual e il nome, nome del tuo primo
nationalId: codice fiscale, carta d'identita, passaporto, previdenza
network: chiave wifi, chiave wi-fi, password wifi, password di rete, chiave di rete, rete wireless, router, rete wi-fi, modem
apiKey: chiave api, chiave segreta, chiave privata, token di accesso, chiave di licenza, codice prodotto
captcha: codice nell'immagine, caratteri nell'immagine, caratteri visualizzati, non sono un robot, codice di controllo, testo dell'immagine
create: crea., creare, creazione, aggiung, nuovo., nuova., invita, registra
account: utent, account, dipendent, client, alunn, student, insegnant, agent, casella, membro, membri, amministrator, operator, ospit, collaborator, pazient, persona
choose: scegli, imposta, crea., creare, defini, memorizz, ricordare
save: salva, imposta, aggiorna, cambia, modifica, reimposta, applica, conferma, attiva
opens: decifra, decritt, sblocc, ripristin, estra, aprire, apri., visualizza, scarica, importa, protett
thing: decifra, decritt, document, file., archivio, backup, copia di sicurezza, chiave privata, certificato, estratto conto, allegato, lettera, messaggio cifrato, messaggio protetto, condivis, cartella, album, link., questa pagina, fattura, busta paga, cifrat
server: base di dati, database, server di posta, posta in uscita, posta in arrivo, servizio directory, specchio, telecamera, origine dati, sorgente dati, nuova connessione, autenticazione http, accesso unico, condivisione di rete, unita di rete, repository remoto, attivita di sincron, archiviazione remota, account di servizio, invio e-mail, invio email
host: host., server., porta., indirizzo ip, nome host, nome del server, indirizzo del server
digits: cifre, ggmmaa
`;

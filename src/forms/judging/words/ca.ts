/** Catalan. Read as `../meanings.ts` says. */
export const ca = `
password: contrasenya, clau d'acces, mot de pas
new: contrasenya nova, nova contrasenya, crea una contrasenya, tria una contrasenya, escolliu una contrasenya, establiu una
confirm: confirm, repet, torna a, torneu a, de nou, un altre cop
current: contrasenya actual, contrasenya antiga, contrasenya anterior
signUp: registra, registre, registri, registro, registru, crea un compte, crear un compte, crea el teu, compte nou, nou usuari, inscri, dona't d'alta, uneix-te, fes-te, alta.
signIn: inicia la sessio, inicia sessio, inicieu, entra., accedeix, identifica't, connecta
forgot: oblid, has oblidat, recupera
remember: recorda'm, recordeu-me, mante la sessio, mantenir
change: canvia la contrasenya, canviar contrasenya, canvi de contrasenya, canviar la contrasenya, restableix, restablir
rules: almenys, com a minim, caracters, ha de contenir, ha de tenir
terms: accepto, d'acord amb, condicions, politica de privacitat, avis legal, butlleti, he llegit
haveAccount: ja tens un compte, ja tens compte, ja teniu, ja estas registrat
person: nom., cognom, telefon, mobil., data de naixement, ciutat, codi postal, pais., adreca, empresa, genere
cardCode: codi de seguretat, numero de targeta, targeta
oneTime: d'un sol us, codi de verificacio, codi de confirmacio, codi sms
pin: pin., codi pin
secret: pregunta secreta, pregunta de seguretat, resposta
nationalId: seguretat social, passaport
network: contrasenya wifi, contrasenya de la xarxa, clau de xarxa, sense fil, encaminador
apiKey: clau api, clau secreta, clau privada, testimoni d'acces, clau de llicencia
captcha: codi de la imatge, caracters de la imatge, no soc un robot
create: crear, crea., afegir, afegeix, nou., nova., convida, alta.
account: usuari, compte, empleat, client, alumn, estudiant, professor, agent, bustia, membre, administrador, operador, convidat, persona
choose: tria., trieu, escull, estableix, establiu, crear, crea., creeu, defin, memoritz, recordar
save: desa., desar, estableix, actualitza, canvia, restableix, aplica, confirma, activa
opens: desxifra, desencript, desbloque, restaur, extreu, descomprim, obre., obrir, visualitza, baixa., importa, protegi
thing: desxifra, desencript, document, fitxer, arxiu, copia de seguretat, clau privada, certificat, extracte, adjunt, carta., missatge, compartid, carpeta, album, enllac, aquesta pagina, factura, nomina, xifra
server: base de dades, servidor de correu, correu sortint, servei de directori, servidor intermediari, mirall, camera., font de dades, origen de dades, nova connexio, autenticacio http, inici de sessio unic, unitat de xarxa, carpeta compartida, repositori remot, tasca de sincron
host: amfitrio, servidor, port., adreca ip, nom del servidor
digits: digits, xifres, ddmmaa
`;

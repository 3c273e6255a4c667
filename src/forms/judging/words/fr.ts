/** French. Read as `../meanings.ts` says. */
export const fr = `
password: mot de passe, mots de passe, mdp, motdepasse, phrase secrete, code d'acces
new: nouveau mot de passe, choisissez un mot, choisir un mot, creez un mot, creer un mot, creez votre mot, choisissez votre mot, definissez, definir un mot, mot de passe souhaite, votre nouveau mot
confirm: confirm, repet, retap, ressais, re-sais, resais, saisir a nouveau, saisissez a nouveau, a nouveau, encore une fois, verification du mot, verifiez, deuxieme fois
current: mot de passe actuel, ancien mot de passe, actuel, mot de passe existant
signUp: inscri, s'inscrire, m'inscri, s'enregistrer, enregistrez-vous, creer un compte, creer mon compte, creez un compte, creez votre compte, creer votre compte, creation de compte, creation d'un compte, creer un profil, ouvrir un compte, nouveau client, nouveau membre, nouvel utilisateur, devenir membre, rejoin, adherer, essai gratuit, commencer, je cree, creer compte, je m'inscris, ajouter un utilisateur, creer un utilisateur
signIn: connexion, se connecter, connectez-vous, connecter, s'identifier, identifiez-vous, identification, me connecter, deja client, deja membre, ouvrir une session, ouverture de session, authentification, je me connecte
forgot: oublie, perdu, recuperer, mot de passe oublie, probleme de connexion, recevoir mon mot
remember: se souvenir, souvenir de moi, rester connecte, memoriser, connexion automatique, rester identifie, garder ma session, maintenir la connexion, se rappeler
change: modifier le mot, modifier mon mot, modifier votre mot, changer le mot, changer de mot, changer mon mot, modification du mot, changez votre, reinitialis, nouveau mot de passe
rules: au moins, minimum, caracteres, doit contenir, doit comporter, force du mot, robustesse, majuscule
terms: j'accepte, accepte les, conditions generales, conditions d'utilisation, cgu., politique de confidentialite, vie privee, recevoir la newsletter, recevoir des offres, en cliquant, en vous inscrivant, j'ai lu, lettre d'information, bons plans
haveAccount: deja un compte, deja inscrit, deja membre, deja client, vous avez un compte, possedez un compte
person: prenom, nom., nom de famille, telephone, date de naissance, ville, code postal, pays, adresse, societe, civilite, sexe, telephone portable, numero de portable, parrain
cardCode: cryptogramme, code de securite, carte bancaire, numero de carte, code de verification de la carte, date d'expiration
oneTime: code a usage unique, usage unique, code de verification, code recu, code sms, code de confirmation, code de validation, double authentification, code d'authentification, code a 6
pin: code pin, code secret, code confidentiel, code a 4, code personnel, code.
secret: reponse secrete, question secrete, question de securite, reponse de securite, nom de jeune fille, votre reponse, mot memorable, caractere de votre, caractere n, quel est le nom, quelle est, nom de votre premier
nationalId: numero de securite sociale, securite sociale, numero fiscal, carte d'identite, passeport
network: reseau sans fil, cle wifi, cle wi-fi, cle reseau, cle de securite reseau, routeur, box internet, cle wpa
apiKey: cle api, cle d'api, jeton, cle secrete, cle privee, cle de licence, cle de produit, cle d'activation
captcha: recopiez, caracteres affiches, code de l'image, code ci-dessus, robot, anti-robot
create: creer, creez, creation, ajout, nouveau., nouvel., nouvelle, inviter, invitez, inscrire
account: utilisat, compte, employe, salarie, client, eleve, etudiant, enseignant, agent, boite aux lettres, boite mail, membre, administrateur, operateur, collaborat, invite., usager, patient, personne
choose: choisi, choisissez, definir, definissez, definition, creer, creez, creation, memoris, retenir
save: enregistr, definir, mettre a jour, modifier, reinitialiser, appliquer, valider, confirmer, changer, activer, sauvegarder
opens: dechiffr, decrypt, deverrouill, restaur, extrai, decompress, ouvrir, ouvrez, consulter, telecharger, importer, protege
thing: dechiffr, decrypt, document, fichier, archive, sauvegarde, cle privee, certificat, releve, piece jointe, courrier, message securise, message chiffre, partage, partagee, dossier, album, lien., cette page, cet article, facture, bulletin, rapport, chiffre.
server: base de donnees, serveur de messagerie, serveur smtp, courrier sortant, courrier entrant, annuaire, miroir, depot distant, camera, source de donnees, nouvelle connexion, authentification http, authentification unique, partage reseau, lecteur reseau, envoi des e-mails, envoi d’e-mails, serveur mandataire, mandataire, registre d, flux., tache de synchro, stockage distant, compte de service, relais
host: hote, serveur, port., adresse ip, nom du serveur, adresse du serveur, nom d hote, point de terminaison
digits: chiffres, jjmmaa
`;

/** How programmers name things in ids, names, classes and addresses, in any country. Read as in `../meanings.ts`. */
export const identifiers = `
password: password, passwd, passwort, pass., pwd, psw, pswd, passcode, userpass, pw.
new: new pass, new pwd, new pw, new., password new, pass new, create pass, npass, npwd, nova, nueva, nouveau, neues, nuova, choose
confirm: confirm, conf., cnf, cfm, repeat, rep., retype, again, verify, verif, re pass, re pwd, repass, re enter, reenter, rpass, check pass, password check, pass check, cpass, cpwd, password 2, pass 2, pwd 2, pw 2, passwd 2, repete, repeter, wiederholung, copy, equal, match, twice, second
current: old, current, cur., curr., orig, exist, prev, actual, present
signUp: reg., register, registra, registro, registrier, registrer, registre, signup, sign up, create, join, new user., newuser., newaccount, new account, new customer, enrol, subscribe, subscription, onboard, inscri, cadastr, membership, open account, account new, users new, user new, zaregistr, checkout, register, reg form
signIn: login, log in, logon, log on, signin., signin form, signinform, signin box, signin page, sign in., signon, session, logowanie, anmeld, connexion, einloggen, entrar, acceso, sso, lgn
forgot: forgot, lost, recover, remind
change: password change, update pass, edit pass, modify pass, chpass, change, reset
remember: remember, persist, keep, rememberme
terms: terms, agree, tos., tnc, newsletter, privacy, consent, optin, opt in, gdpr, subscribe
person: first name, firstname, last name, lastname, fname, lname, fullname, full name, surname, phone, mobile no, mobile num, mobile phone, mobilephone, mobilenum, birth, dob, gender, city, zip, postal, country, company, address, sex., tel.
cardCode: cvv, cvc, cvn, csc, cvv2, card code, security code, securitycode, card number, cardnumber, cc number, ccnum, verification value, card verification, card pin
oneTime: otp, one time, onetime, totp, mfa, 2fa, tfa, two factor, verification code, verificationcode, verify code, sms code, smscode, auth code, authcode, confirmation code, activation code
pin: pin., pincode, pin code, pinnumber
secret: security answer, secret answer, answer., answer 1, answer 2, securityanswer, secretanswer, memorable, security question, secret question, hint
nationalId: ssn, social security, national id, tax id, passport
network: wifi, wi fi, wlan, wpa, wep., ssid, psk, preshared, pre shared, network key, networkkey, router, pppoe
apiKey: api key, apikey, secret key, secretkey, access key, accesskey, access token, accesstoken, client secret, clientsecret, private key, privatekey, license key, licence key, product key, api token, apitoken, token, auth token, webhook, encryption key
captcha: captcha, recaptcha, captcha code, security image, imagecode, verifycode, vcode, kaptcha, seccode
server: ssh user, ssh pass, smtp, imap, pop3, pop 3, ldap, bind dn, bind pass, bindpw, binddn, db host, db name, db user, db port, db server, dbhost, dbname, dbuser, dbport, dbserver, database, mysql, mariadb, pgsql, postgres, mongo, redis, proxy, ftp, sftp, vpn., smb., cifs, nfs., webdav, registry, rtsp, onvif, camera, mqtt, radius, saml, sso., oidc, oauth, basic auth, basicauth, http auth, httpauth, mirror, feed., feed url, upstream, datasource, data source, caldav, snmp, mail host, mailer, mail server, mailserver, sip., amqp, rabbitmq, kafka, elastic, wsus, ntlm, kerberos, remote cache, scrape
host: host., hostname, host name, port., server., server url, server name, serverurl, server address, ip., ip addr, ipaddr, ip address, base url, endpoint, remote url, repo url, repository url, dsn., base dn, basedn
`;

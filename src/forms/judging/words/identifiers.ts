/** How programmers name things in ids, names, classes and addresses, in any country. Read as in `../meanings.ts`. */
export const identifiers = `
password: password, passwd, passwort, pass., pwd, psw, pswd, passcode, userpass, pw.
new: new pass, new pwd, new pw, new., password new, pass new, create pass, npass, npwd, nova, nueva, nouveau, neues, nuova, choose
confirm: confirm, conf., cnf, cfm, repeat, rep., retype, again, verify, verif, re pass, re pwd, repass, re enter, reenter, rpass, check pass, password check, pass check, cpass, cpwd, password 2, pass 2, pwd 2, pw 2, passwd 2, repete, repeter, wiederholung, copy, equal, match, twice, second
current: old, current, cur., curr., orig, exist, prev, actual, present
signUp: reg., regist, signup, sign up, create, join, new user., newuser., newaccount, new account, new customer, enrol, subscribe, subscription, onboard, inscri, cadastr, membership, open account, account new, users new, user new, zaregistr, checkout, register, reg form
signIn: login, log in, logon, log on, signin, sign in, signon, session, logowanie, anmeld, connexion, einloggen, entrar, acceso, sso, lgn
forgot: forgot, lost, recover, remind
change: password change, update pass, edit pass, modify pass, chpass, change, reset
remember: remember, persist, keep, rememberme
terms: terms, agree, tos., tnc, newsletter, privacy, consent, optin, opt in, gdpr, subscribe
person: first name, firstname, last name, lastname, fname, lname, fullname, full name, surname, phone, mobile, birth, dob, gender, city, zip, postal, country, company, address, sex., tel.
cardCode: cvv, cvc, cvn, csc, cvv2, card code, security code, securitycode, card number, cardnumber, cc number, ccnum, verification value, card verification, card pin
oneTime: otp, one time, onetime, totp, mfa, 2fa, tfa, two factor, verification code, verificationcode, verify code, sms code, smscode, auth code, authcode, confirmation code, activation code
pin: pin., pincode, pin code, pinnumber
secret: security answer, secret answer, answer., answer 1, answer 2, securityanswer, secretanswer, memorable, security question, secret question, hint
nationalId: ssn, social security, national id, tax id, passport
network: wifi, wi fi, wlan, wpa, wep., ssid, psk, preshared, pre shared, network key, networkkey, router, pppoe
apiKey: api key, apikey, secret key, secretkey, access key, accesskey, access token, accesstoken, client secret, clientsecret, private key, privatekey, license key, licence key, product key, api token, apitoken, token, auth token, webhook, encryption key
captcha: captcha, recaptcha, captcha code, security image, imagecode, verifycode, vcode, kaptcha, seccode
`;

/** Icelandic. Read as `../meanings.ts` says. */
export const is = `
password: lykilorð, aðgangsorð, *lykilorð
new: nýtt lykilorð, nýja lykilorð, veldu lykilorð, veldu þér lykilorð, búðu til lykilorð, velja lykilorð
confirm: staðfest, endurtak, aftur., endurtaktu, lykilorð aftur
current: núverandi, gamla lykilorð, gamalt lykilorð, eldra lykilorð
signUp: nýskrá, nýskráning, stofna aðgang, stofna reikning, stofnaðu, búa til aðgang, nýr notandi, gerast áskrifandi, ganga í
signIn: innskrá, skrá inn, skráðu þig inn, skrá mig inn, innskráning
forgot: gleymt, gleymdir, gleymdirðu, týnt lykilorð, endurheimta
remember: muna eftir, muna mig, muna innskráningu, haltu mér
change: breyta lykilorði, breyting á lykilorði, endurstilla, endursetja, skipta um lykilorð
rules: að minnsta kosti, lágmark, stafir, stafi., styrkur lykilorðs
terms: skilmála, samþykki, persónuvernd, póstlista
haveAccount: ertu með aðgang, áttu aðgang, ertu nú þegar, þegar með aðgang
person: fullt nafn, fornafn, eftirnafn, símanúmer, heimilisfang, póstnúmer, kennitala, fyrirtæki
cardCode: öryggisnúmer, kortanúmer, öryggiskóði
oneTime: einnota, staðfestingarkóði, auðkenningarkóði, öryggislykill
pin: pin., pin-númer, pinnúmer
secret: öryggisspurning, leynispurning, leynisvar, svar.
nationalId: kennitala, vegabréf
network: þráðlaust, þráðlausa netið, lykilorð á wifi, netlykill, beinir
apiKey: api-lykill, aðgangslykill, leynilykill
captcha: sláðu inn stafina, ekki vélmenni
create: stofna, bua til, baeta vid, bæta við, nyr., ny., nytt, bjoda
account: notand, reikning, starfsmann, vidskiptavin, nemand, kennar, fulltru, posthólf, meðlim, stjornand, gest
choose: veldu, velja, stilla, bua til, stofna, muna.
save: vista, stilla, uppfaera, uppfæra, breyta, endurstilla, nota., stadfest, virkja
opens: afkoda, aflæsa, aflaesa, endurheimt, opna, skoda, saekja, flytja inn, varid
thing: afkoda, skjal, skjol, skrá, skra., safn., oryggisafrit, einkalykil, skilriki, vidhengi, bref., skilabod, deilt, mappa, album, hlekk, dulkodad
server: gagnagrunn, postthjon, utgaende post, skraarthjonust, proxy, spegil, myndavel, gagnagjaf, ny tenging, netdrif
host: hysill, thjonn, midlari, port., gatt., ip-tala, server.
digits: tolustaf
`;

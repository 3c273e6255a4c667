/** Hungarian. Read as `../meanings.ts` says. */
export const hu = `
password: jelsz
new: új jelszó, válassz jelszót, válasszon jelszót, adj meg egy jelszót, jelszó megadása, jelszó létrehozása, jelszó beállítása, hozzon létre jelsz, választott jelszó
confirm: megerős, ismét, újra, még egyszer, *ismét, jelszó mégegyszer, mégegyszer
current: régi jelszó, aktuális jelszó, jelenlegi
signUp: regisztr, fiók létrehozása, új fiók, új felhasználó, új vásárló, csatlakoz, feliratkoz, hozz létre, fiókot létre, kipróbál
signIn: bejelentkez, belép, jelentkezz be
forgot: elfelejt, emlékeztető, új jelszó kérése
remember: emlékezz, jegyezz, maradjak, maradj bejelentkezve, megjegyz, bejelentkezve marad
change: jelszó módosítás, jelszó megváltoztatás, jelszó csere, jelszóváltoztatás, jelszómódosítás, visszaállít, jelszó visszaállítása, új jelszó beállítása
rules: legalább, minimum, karakter, tartalmaznia kell, jelszó erősség, nagybetű
terms: elfogadom, egyetértek, felhasználási feltétel, általános szerződési, ászf, adatvédelm, adatkezel, hírlevél, hozzájárul
haveAccount: már van fiók, van már fiók, már regisztrált, van fiókod, már tag
person: keresztnév, vezetéknév, teljes név, telefon, születési, város, irányítószám, ország, cím., cégnév, neme.
cardCode: biztonsági kód, kártyaszám, kártya száma, lejárat, bankkártya
oneTime: egyszer használatos, ellenőrző kód, sms kód, sms-kód, hitelesítő kód, kétfaktoros, kétlépcsős, megerősítő kód, aktiváló kód
pin: pin., pin-kód, pin kód, kód., kódja.
secret: titkos válasz, titkos kérdés, biztonsági kérdés, válasz., anyja neve, anyja leánykori
nationalId: személyi szám, taj szám, adóazonosító, személyi igazolvány, útlevél
network: wifi jelszó, wi-fi jelszó, hálózati kulcs, vezeték nélküli, hálózat jelszava, router
apiKey: api kulcs, api-kulcs, hozzáférési token, titkos kulcs, privát kulcs, licenckulcs, termékkulcs
captcha: képen látható, írja be a képen, nem vagyok robot, karaktereket a képről
create: letrehoz, hozzaad, uj., meghiv, felvetel, felvesz
account: felhasznalo, fiok, alkalmazott, munkatars, ugyfel, tanulo, diak, hallgato, tanar, ugynok, postafiok, tag., tagok, rendszergazda, adminisztrator, kezelo, vendeg, szemely
choose: valassz, valasszon, valaszt, beallit, allitsa be, hozzon letre, letrehoz, adjon meg, megjegy
save: mentes, ment., beallit, frissit, modosit, alkalmaz, visszaallit, megerosit, aktival
opens: visszafejt, felold, visszaallit, kicsomagol, megnyit, megtekint, letolt, importal, vedett
thing: visszafejt, dokumentum, fajl, archivum, biztonsagi mentes, biztonsagi masolat, privat kulcs, titkos kulcs, tanusitvany, kivonat, csatolmany, level., uzenet, megosztott, mappa, album, hivatkozas, ez az oldal, szamla., titkositott
server: adatbazis, levelezokiszolgalo, levelezoszerver, kimeno level, cimtar, proxy, tukor, kamera, adatforras, uj kapcsolat, egyszeri bejelentkezes, halozati megosztas, halozati meghajto, tavoli tarolo, szinkronizalasi feladat
host: gazdagep, kiszolgalo, szerver, host., port., ip-cim, ip cim
digits: szamjegy, eehhnn
`;

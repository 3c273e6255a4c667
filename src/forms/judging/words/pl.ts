/** Polish. Read as `../meanings.ts` says. */
export const pl = `
password: hasło, hasła, hasłem, haslo, hasla
new: nowe hasło, utwórz hasło, wybierz hasło, ustaw hasło, ustal hasło, stwórz hasło, wymyśl hasło, nadaj hasło, wprowadź nowe, podaj nowe
confirm: powtórz, powtorz, potwierdź, potwierdz, ponownie, jeszcze raz, powtórne, powtórnie
current: obecne hasło, aktualne hasło, stare hasło, dotychczasowe, bieżące hasło, poprzednie hasło
signUp: zarejestruj, rejestr, załóż konto, załóż nowe, zakładanie konta, utwórz konto, stwórz konto, nowe konto, nowy użytkownik, nowy klient, dołącz, zapisz się, przystąp, załóż profil, otwórz konto, wypróbuj, utworzenie konta, założenie konta, dodaj użytkownika, utwórz użytkownika
signIn: zaloguj, logowanie, logowania, loguj, wejdź, mam już konto, mam konto, stały klient
forgot: zapomnia, nie pamiętam, nie pamiętasz, odzyskaj, odzyskiwanie, przypomnij, przypomnienie, utracone
remember: zapamiętaj, pamiętaj mnie, nie wylogowuj, pozostań zalogowan, zaloguj automatycznie, loguj automatycznie, zapamiętać
change: zmień hasło, zmiana hasła, zmienić hasło, zmiany hasła, edytuj hasło, resetuj, zresetuj, reset hasła, ustaw nowe hasło, resetowanie
rules: co najmniej, minimum, przynajmniej, znaków, znaki, siła hasła, musi zawierać, musi mieć, wielką liter, wielka litera
terms: akceptuję, zgadzam się, wyrażam zgodę, regulamin, polityka prywatności, politykę, newsletter, oświadczam, przetwarzanie danych, zapoznałem
haveAccount: masz już konto, posiadasz już konto, masz konto, posiadasz konto, jesteś już zarejestrowan, jesteś zarejestrowan
person: imię, nazwisko, telefon, komórk, data urodzenia, miasto, miejscowość, kod pocztowy, kraj., ulica, adres zamieszkania, firma, płeć, nip., pesel, województwo
cardCode: kod bezpieczeństwa, numer karty, karta płatnicza, karta kredytowa, data ważności, kod cvv, kod karty
oneTime: kod jednorazowy, jednorazow, kod weryfikacyjny, kod sms, kod potwierdzający, kod z sms, dwuetapow, dwuskładnikow, kod autoryzacyjny, kod aktywacyjny, token
pin: pin., kod pin, numer pin, kod.
secret: tajna odpowiedź, tajne pytanie, pytanie pomocnicze, pytanie zabezpieczające, odpowiedź, nazwisko panieńskie, znak hasła, znak twojego, jakie jest, imie twojego, jak nazywa
nationalId: pesel, numer dowodu, dowód osobisty, paszport, nip.
network: hasło wifi, hasło wi-fi, hasło do wifi, hasło do wi-fi, hasło sieci, klucz sieci, sieć bezprzewodow, sieci bezprzewodow, router, klucz wpa
apiKey: klucz api, token dostępu, tajny klucz, klucz prywatny, klucz licencyjny, klucz produktu
captcha: kod z obrazka, przepisz kod, znaki z obrazka, nie jestem robotem, przepisz tekst, kod z obrazu
create: utworz, dodaj, nowy., nowa., nowe., nowego, zapros, tworzenie, dodawanie, zarejestr
account: uzytkownik, konto, konta, pracownik, klient, uczen, ucznia, student, nauczyciel, agent, skrzynk, czlon, administrator, operator, gosc, osob, pacjent
choose: wybierz, ustaw, utworz, ustal, wymysl, nadaj, zapamietania, zdefiniuj
save: zapisz, ustaw, zmien, zaktualizuj, zresetuj, zastosuj, potwierdz, aktywuj
opens: odszyfr, odblok, przywro, rozpak, wypakuj, otworz, otwarc, wyswietl, pobierz, importuj, chronion, zabezpieczon
thing: odszyfr, dokument, plik, archiwum, kopia zapas, kopie zapas, kopii zapas, klucz prywatny, klucza prywatnego, certyfikat, wyciag, zalacznik, list., wiadomosc, udostepnion, folder, album, link., ta strona, faktur, pasek plac, zaszyfrowan
server: baza danych, bazy danych, serwer poczty, serwera poczty, poczta wychodzaca, poczty wychodzacej, uslugi katalogowe, katalog ldap, serwer posredniczacy, lustro, lustrzan, kamer, zrodlo danych, nowe polaczenie, uwierzytelnianie http, logowanie jednokrotne, udzial sieciowy, dysk sieciowy, zdalne repozytorium, zadanie synchronizacji, konto uslugi, rejestr obraz
host: host., nazwa hosta, serwer, port., adres ip, adres serwera
digits: cyfr, ddmmrr
`;

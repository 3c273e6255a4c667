import { expect, test } from 'vitest';
import { viewField } from '../../../../src/forms/judging/field-view.ts';
import { whyNotAPassword } from '../../../../src/forms/judging/not-a-password.ts';
import { formFacts } from './form-facts.ts';

const veto = (html: string) =>
  whyNotAPassword(viewField(formFacts(`<form>${html}<button>Create account</button></form>`)));
const labelled = (label: string) => veto(`<label>${label} <input type="password"></label>`);

test.each([
  ['<input type="password" autocomplete="section-pay cc-csc">', 'autocomplete'],
  ['<input type="password" autocomplete="one-time-code">', 'autocomplete'],
  ['<input type="password" maxlength="1">', 'four letters'],
  ['<input type="password" maxlength="4">', 'four letters'],
  ['<input type="password" inputmode="numeric">', 'digits'],
  ['<input type="password" pattern="[0-9]{6}">', 'digits'],
  ['<input type="password" pattern="\\d*">', 'digits'],
  ['<input type="password" name="cvv2">', 'cardCode'],
  ['<input type="password" name="wlanKey">', 'network'],
  ['<input type="password" id="clientSecret">', 'apiKey'],
  ['<input name="ssid"><input type="password" id="it" name="pass">', 'network'],
  ['<select name="wpa"></select><input type="password" id="it" name="pass">', 'network'],
  ['<label>Name (SSID) <input></label><label>Password <input type="password" id="it"></label>', 'network'],
  ['<label>Password <input type="password"></label><p>WPA2 key, 8 to 63 letters</p>', 'network'],
  ['<input type="password" class="box">'.repeat(6), 'boxes'],
  ['<input type="password" name="hint">', 'hint'],
  ['<label>SMTP host <input></label><label>User <input></label><input type="password" id="it">', 'host'],
  ['<label>Bind password <input type="password"></label>', 'server'],
  ['<input name="dbuser"><input type="password" id="it" name="dbpass"><button>Save</button>', 'server'],
])('%s is no password', (html, why) => {
  expect(veto(html)).toContain(why);
});

test.each([
  ['Security code', 'cardCode'],
  ['PIN', 'pin'],
  ['Code PIN', 'pin'],
  ['Einmalpasswort', 'oneTime'],
  ['One-time password', 'oneTime'],
  ['Wi-Fi password', 'network'],
  ['Contraseña de la red', 'network'],
  ['Hasło do Wi-Fi', 'network'],
  ['API key', 'apiKey'],
  ['Clé secrète', 'apiKey'],
  ['Secret', 'secret'],
  ['Answer', 'secret'],
  ['Character 2', 'one letter'],
  ['4th letter', 'one letter'],
  ['Password hint', 'hint'],
  ['Passworthinweis', 'hint'],
  ['パスワードのヒント', 'hint'],
  ['6-digit code', 'pin'],
  ['Enter the 6-digit passcode', 'oneTime'],
  ['Invitation code', 'pin'],
  ['Meeting passcode', 'apiKey'],
  ['Mother’s maiden name', 'secret'],
  ['Kontrolní otázka', 'secret'],
  ['Numéro de sécurité sociale', 'nationalId'],
  ['Я не робот: символы с картинки', 'captcha'],
  ['3rd character of your memorable word', 'secret'],
  ['In welcher Stadt sind Sie geboren?', 'question'],
])('a field labelled %j is no password', (label, why) => {
  expect(labelled(label)).toContain(why);
});

test.each([
  '<label>New password <input type="password" maxlength="20" autocomplete="new-password"></label>',
  '<label>Password (8 characters, no PIN) <input type="password"></label>',
  '<label>Password (minimum 6 digits) <input type="password"></label>',
  '<label>Password, keep it secret <input type="password"></label>',
  '<label>Adgangskode eller kode <input type="password"></label>',
  '<label>Password (1 letter, 1 digit) <input type="password"></label>',
  '<input type="password" placeholder="1 letter 1 digit, no spaces">',
  '<label>Password (hint: a whole sentence) <input type="password"></label>',
  '<label><input type="checkbox" name="wifi"> Free wifi</label><label>Password <input type="password" id="it"></label>',
  '<label>Password <input type="password"></label>'.repeat(4),
  '<input type="password" name="password1">'.repeat(4),
  '<input type="password" name="userDbPass">',
  '<input name="imap"><input type="password"><label>Your name <input></label><input type="password" id="it">',
  '<label>Password. Forgotten? <input type="password"></label>',
  '<label>Passwort (mindestens 8 Zeichen) <input type="password"></label>',
  '<input type="password" name="password" pattern="(?=.*[0-9])(?=.*[a-z]).{8,}">',
  '<input type="password" name="passwordConfirm">',
])('%s may be one', (html) => {
  expect(veto(html)).toBeUndefined();
});

test.each([
  ['Wireless settings', 'Save', 'heading says network'],
  ['Red Wi-Fi', 'Guardar', 'heading says network'],
  ['Sign in to the hotspot', 'Go', undefined],
  ['Free hotspot', 'Create account', undefined],
])('a form called %j whose button says %j: %s', (heading, button, why) => {
  const html = `<form><h2>${heading}</h2><label>Password <input type="password"></label><button>${button}</button></form>`;
  expect(whyNotAPassword(viewField(formFacts(html)))).toBe(why);
});

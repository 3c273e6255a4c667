import { expect, test } from 'vitest';
import { isNamedPassword } from '../../../../src/forms/judging/password-name.ts';
import { fieldOf, formFacts } from './form-facts.ts';

test.each([
  '<input id="it" name="password">',
  '<input id="it" name="user_pass">',
  '<input id="it" name="pass2">',
  '<input id="it" type="text" name="user[password]">',
  '<input type="text" id="it" aria-label="Create password">',
  '<input type="text" id="it" aria-label="Password (min 8)">',
  '<input type="text" id="it" placeholder="كلمة السر">',
  '<label for="it">Пароль</label><input type="text" id="it" name="f17">',
  '<input type="text" id="it" placeholder="Clave">',
  '<input type="text" id="it" placeholder="Κωδικός">',
  '<input type="text" id="it" placeholder="Κωδικός πρόσβασης">',
])('%s is named as a password', (html) => {
  expect(isNamedPassword(fieldOf(formFacts(html)))).toBe(true);
});

test.each([
  '<input id="it" name="email">',
  '<input id="it" name="login" autocomplete="new-password">',
  '<input id="it" name="passwordHint">',
  '<input id="it" name="password_reset_email">',
  '<input id="it" name="passport">',
  '<input id="it" name="ski_pass">',
  '<input id="it" name="pass_rem_qst">',
  '<input id="it" name="pwd_ans">',
  '<input id="it" placeholder="Enter a passphrase" autocomplete="current-password">',
  '<input id="it" placeholder="Search passwords, logins and everything else you have ever saved with us">',
  '<input id="it" placeholder="Wachtwoordhint">',
  '<input id="it" placeholder="Passworthinweis">',
  '<input id="it" placeholder="Подсказка для пароля">',
  '<input id="it" placeholder="パスワードのヒント">',
  '<input id="it" placeholder="비밀번호 힌트">',
  '<input id="it" placeholder="Maximum password age">',
  '<input id="it" placeholder="Password history">',
  '<input id="it" placeholder="Failed password attempts">',
  '<input id="it" placeholder="Passwords expire after">',
  '<input id="it" placeholder="Number of passwords">',
  '<input id="it" placeholder="Password manager">',
  '<input id="it" placeholder="Passwort-Gültigkeit">',
  '<input id="it" name="password_expiry_days">',
  '<input id="it" placeholder="Boarding pass">',
  '<input id="it" placeholder="Ταχυδρομικός κωδικός">',
  '<input id="it" placeholder="Κωδικός προϊόντος">',
  '<input id="it" placeholder="Palabra clave">',
  '<input id="it" name="palabra_clave">',
  '<input id="it" placeholder="Palavra-chave">',
  '<input id="it" placeholder="Parola chiave">',
  '<input id="it" placeholder="Kata kunci">',
  '<input id="it" type="email" name="password">',
  '<input id="it" type="search" name="password">',
])('%s is not', (html) => {
  expect(isNamedPassword(fieldOf(formFacts(html)))).toBe(false);
});

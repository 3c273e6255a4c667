// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { looksLikePassword } from '../../../src/forms/password-field.ts';
import { render } from './render.ts';

test.each([
  '<input type="password" id="it">',
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
  '<input type="text" id="it" style="-webkit-text-security: disc">',
])('%s may hold a password', (html) => {
  const field = render(html);
  // jsdom drops the properties it does not know; browsers do not.
  if (html.includes('-webkit-text-security')) {
    const disc = { getPropertyValue: () => 'disc' } as unknown as CSSStyleDeclaration;
    vi.spyOn(window, 'getComputedStyle').mockReturnValueOnce(disc);
  }
  expect(looksLikePassword(field)).toBe(true);
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
])('%s holds none', (html) => {
  expect(looksLikePassword(render(html))).toBe(false);
});

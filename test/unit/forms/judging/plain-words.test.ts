import { expect, test } from 'vitest';
import { identifierWords, plainWords } from '../../../../src/forms/judging/plain-words.ts';

test.each([
  ['Sign-up', ' sign up '],
  ['Potwierdź  hasło!', ' potwierdz haslo '],
  ['ＰＡＳＳＷＯＲＤ', ' password '],
  ['ŞİFRE', ' sifre '],
  ['Größe', ' grosse '],
  ['Пароль:', ' пароль '],
])('text %j compares as %j', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test.each([
  ['txtNewPwd2', ' txt new pwd 2 '],
  ['password_confirmation', ' password confirmation '],
  ['newpassword', ' new password '],
  ['oldpass', ' old pass '],
  ['passport-number', ' passport number '],
  ['/users/sign_up', ' users sign up '],
])('identifier %j is taken apart into %j', (identifier, words) => {
  expect(identifierWords(identifier).replace(/ +/g, ' ')).toBe(words);
});

import { expect, test } from 'vitest';
import { identifierMeanings, meaningsOf } from '../../../../src/forms/judging/meanings.ts';
import { identifierWords, plainWords } from '../../../../src/forms/judging/plain-words.ts';
import { identifiers } from '../../../../src/forms/judging/words/identifiers.ts';
import { languages } from '../../../../src/forms/judging/words/index.ts';

const said = (text: string) => [...meaningsOf(plainWords(text))];

test('at least 25 languages are known', () => {
  expect(Object.keys(languages).length).toBeGreaterThanOrEqual(25);
});

const english = languages.en
  .trim()
  .split('\n')
  .map((line) => line.slice(0, line.indexOf(':')));

test.each(Object.entries({ ...languages, identifiers }))(
  '%s: every line is a known meaning and its words',
  (_, lines) => {
    for (const line of lines.trim().split('\n')) {
      expect(line).toMatch(/^[a-zA-Z]+: \S/);
      expect(english).toContain(line.slice(0, line.indexOf(':')));
      expect(line).not.toMatch(/, *(,|$)/);
    }
  },
);

test.each(Object.keys(languages))('%s has words for the meanings that decide most', (code) => {
  const lines = languages[code as keyof typeof languages].trim().split('\n');
  const known = lines.map((line) => line.slice(0, line.indexOf(':')));
  for (const meaning of ['password', 'new', 'confirm', 'current', 'signUp', 'signIn', 'forgot', 'oneTime', 'network'])
    expect(known).toContain(meaning);
});

test.each([
  ['Repeat password', 'confirm'],
  ['Zarejestruj się', 'signUp'],
  ['Mot de passe oublié ?', 'forgot'],
  ['Passwort bestätigen', 'confirm'],
  ['パスワード（確認）', 'confirm'],
  ['会員登録', 'signUp'],
  ['비밀번호 확인', 'confirm'],
  ['تسجيل الدخول', 'signIn'],
  ['Придумайте пароль', 'new'],
  ['Huidig wachtwoord', 'current'],
  ['Yeni şifre', 'new'],
  ['Ξεχάσατε τον κωδικό;', 'forgot'],
  ['Wi-Fi-Passwort', 'network'],
  ['Add user', 'signUp'],
  ['Claim your account', 'signUp'],
  ['Finish setting up', 'signUp'],
  ['Benutzer hinzufügen', 'signUp'],
  ['mTAN', 'oneTime'],
  ['动态口令', 'oneTime'],
  ['支付密码', 'oneTime'],
  ['Senha do cartão', 'oneTime'],
  ['Toegangscode', 'pin'],
  ['Neme', 'person'],
  ['Adı', 'person'],
  ['Køn', 'person'],
])('%j says %s', (text, meaning) => {
  expect(said(text)).toContain(meaning);
});

test('a word with a dot is found whole only, others at the beginning of a word only', () => {
  expect(said('PIN')).toContain('pin');
  expect(said('Pinterest')).not.toContain('pin');
  expect(said('design in blue')).not.toContain('signIn');
});

test('identifiers know the names programmers give', () => {
  expect([...identifierMeanings(identifierWords('cpass'))]).toContain('confirm');
  expect([...identifierMeanings(identifierWords('oldPwd'))]).toContain('current');
  expect([...identifierMeanings(identifierWords('userRegForm'))]).toContain('signUp');
});

test('labels and names of an input that is not known yet say whether it is a password', () => {
  expect(identifierMeanings(plainWords('Heslo')).has('password')).toBe(true);
  expect(identifierMeanings(identifierWords('user_password')).has('password')).toBe(true);
  expect(identifierMeanings(plainWords('Sign up')).has('password')).toBe(false);
});

test.each([
  ['By signing up you accept the terms', 'signIn'],
  ['By clicking Continue', 'person'],
  ['Log in with the Facebook icon', 'person'],
  ['Report a fault', 'change'],
  ['our new portable terminal', 'person'],
  ['the companies we work with', 'person'],
  ['for quantity discounts', 'person'],
  ['Create a new username', 'signUp'],
  ['Contact us, konto', 'person'],
  ['Nemecko', 'person'],
  ['Adidas', 'person'],
  ['OTPdirekt', 'oneTime'],
  ['wireless headphones', 'network'],
  ['Adgangskode, gentag koden', 'pin'],
])('%j does not say %s, in no language', (text, meaning) => {
  expect(said(text)).not.toContain(meaning);
});

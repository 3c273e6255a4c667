import { describe, expect, test } from 'vitest';
import { judge, judgeField } from '../../../../src/forms/judging/judge-field.ts';
import { formFacts } from './form-facts.ts';

const judged = (html: string, typedTwice = false) => judgeField(formFacts(html), { typedTwice });
const kindOf = (html: string) => judged(html).kind;
const field = (label: string, more = '') => `<p><label>${label} <input type="password" ${more}></label></p>`;

describe('a new password', () => {
  test.each([
    `<form><h1>Create your account</h1><input type="email">${field('Password')}<button>Sign up</button></form>`,
    `<form>${field('Current password', 'id="old"')}${field('New password', 'id="it"')}${field('Repeat it')}<button>Save</button></form>`,
    `<form><h1>Rejestracja</h1><input name="imie">${field('Hasło')}${field('Powtórz hasło')}<button>Załóż konto</button></form>`,
    `<div><h1>会員登録</h1><input type="email">${field('パスワード')}${field('パスワード（確認）')}<button>登録する</button></div>`,
    `<form id="loginForm" action="/login?do=reset"><h1>Example</h1>${field('New password')}<button>Save</button></form>`,
    `<form action="/reset"><h1>Neues Passwort setzen</h1>${field('Neues Passwort')}${field('Wiederholen')}<button>Speichern</button></form>`,
  ])('%s', (html) => {
    expect(kindOf(html)).toBe('new');
  });
});

describe('a sign-in password', () => {
  test.each([
    `<form action="/login"><input name="user">${field('Password')}<a href="/f">Forgot password?</a><button>Log in</button></form>`,
    `<form><h1>Se connecter</h1><input type="email">${field('Mot de passe')}<a>Mot de passe oublié ?</a><button>Connexion</button></form>`,
    `<form><h1>Вход</h1><input name="login">${field('Пароль')}<label><input type="checkbox"> Запомнить меня</label><button>Войти</button></form>`,
    `<form><input name="firstname"><input type="email">${field('Password', 'id="it"')}${field('New password')}<button>Save</button></form>`,
    `<form><h1>Change password</h1>${field('Old password', 'id="it"')}${field('New password')}${field('Repeat')}<button>Save</button></form>`,
  ])('%s', (html) => {
    expect(kindOf(html)).toBe('current');
  });
});

test('what is no password is said before the model is asked', () => {
  const html = `<form><h1>Create your account</h1>${field('Card security code', 'autocomplete="new-password"')}<button>Sign up</button></form>`;
  expect(judged(html)).toEqual({ kind: 'other', reasons: ['label says cardCode'] });
});

test('an input that nothing calls a password is left alone', () => {
  expect(kindOf('<form><h1>Register</h1><input id="it" name="city"></form>')).toBe('none');
});

test('the same value typed twice is a new password and its confirmation', () => {
  const html = `<form>${field('A', 'id="it"')}${field('B')}</form>`;
  expect(judged(html, true)).toEqual({ kind: 'new', reasons: ['typed twice'] });
});

test.each([
  ['the label says current', `${field('Old password', 'id="it"')}${field('New password')}`],
  ['the next label says new', `${field('Password', 'id="it"')}${field('New password')}`],
  ['nothing does', `${field('A', 'id="it"')}${field('B')}${field('C')}`],
])('the first field of a change form is not new when the same value stands in the second: %s', (_, html) => {
  expect(judged(`<form action="/change">${html}<button>Save</button></form>`, true).kind).not.toBe('new');
});

test('the reasons hold nothing of the page, which may show what was typed', () => {
  const more = 'id="it" name="kittiwake" placeholder="kittiwake"';
  const html = `<form id="kittiwake"><h1>Sign up, kittiwake</h1><input id="u">${field('Password kittiwake', more)}</form>`;
  expect(JSON.stringify(judged(html))).not.toContain('kittiwake');
});

test.each([
  [['asks for a new one'], 'new'],
  [['asks for the current one', 'previous is a password'], 'current'],
])('what a label asks for in so many words needs no model: %j', (features, kind) => {
  const against = { probability: kind === 'new' ? 0 : 1, pro: [], contra: [] };
  expect(judge(new Set(features), against)).toEqual({ kind, reasons: [features[0]] });
});

test.each([
  [0.9, 'new'],
  [0.4, 'none'],
  [0.1, 'current'],
])('a probability of %s is %s', (probability, kind) => {
  expect(judge(new Set(), { probability, pro: [], contra: [] }).kind).toBe(kind);
});

test('a copy that a page keeps of a sign-in is no confirmation, whatever it is called', () => {
  const copies = '<input type="password" class="copy">'.repeat(3) + '<input type="password" name="password_copy">';
  const html = `<form><h1>Log in</h1><input type="email">${field('Password', 'id="it"')}${copies}<button>Log in</button></form>`;
  expect(kindOf(html)).toBe('current');
});

import { createHash } from 'node:crypto';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import { finishWith, signUp } from '../support/type-password.ts';

/** The service's own definition: SHA-1 of the UTF-8 bytes, nothing trimmed, cut or normalised. */
function prefixOf(password: string): string {
  return createHash('sha1').update(password, 'utf8').digest('hex').slice(0, 5).toUpperCase();
}

const exact: Record<string, string> = {
  'spaces before and after': '  guillemot 81  ',
  'one space': ' ',
  'a tab in it': 'guillemot\t82',
  'a NUL in it': 'guillemot\u0000eighty-three',
  'a NUL alone': '\u0000',
  'control characters': '\u0001\u0002\u001b[31mguillemot',
  'a composed accent': 'guillem\u00f6t-84',
  'a decomposed accent': 'guillemo\u0308t-84',
  'a ligature and full-width letters': '\ufb01\uff47\uff55\uff49-85',
  'an emoji of several code points': 'guillemot-\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  'right-to-left marks': '\u202eguillemot\u202c-86',
  'a byte order mark before': '\ufeffguillemot-87',
  'line separators': 'guillemot\u2028\u2029-88',
  'a non-character': 'guillemot\uffff-89',
  'the last code point': 'guillemot\u{10ffff}-90',
  'Turkish letters': 'G\u0130\u0131-guillemot-91',
  markup: '<img src=x onerror=alert(1)>"\'&amp;',
  'a format string': '%s%n${guillemot}{{7*7}}',
  'the name of a built-in': '__proto__',
  '4,096 units': 'g-92'.repeat(1024),
  '4,096 units of four bytes each': '\u{1f426}'.repeat(2048),
};

for (const [name, password] of Object.entries(exact)) {
  test(`hashed exactly as typed: ${name}`, async ({ page, service, state }) => {
    await page.goto(signUp);
    await finishWith(page, password);
    const { sent } = await onlyCheck(state);
    expect(sent).toBe(prefixOf(password));
    expect(service.requests.map(({ prefix }) => prefix)).toEqual([prefixOf(password)]);
  });
}

const refused: Record<string, [password: string, why: string]> = {
  'a lone high surrogate': ['guillemot\ud83d', 'not-text'],
  'a lone low surrogate': ['\udc00guillemot', 'not-text'],
  'surrogates in the wrong order': ['guill\udc00\ud83demot', 'not-text'],
  '4,097 units': ['g-93'.repeat(1024) + '!', 'password-too-long'],
  'a megabyte': ['g-94'.repeat(1 << 18), 'password-too-long'],
};

for (const [name, [password, why]] of Object.entries(refused)) {
  test(`refused, never cut or replaced: ${name}`, async ({ page, service, state }) => {
    await state.store('local', { settings: { showEveryAnswer: true } });
    await page.goto(signUp);
    await finishWith(page, password);
    expect((await onlyCheck(state)).verdict).toEqual({ kind: 'unknown', why });
    expect(service.requests).toEqual([]);
    await expect.poll(() => state.badges()).toEqual(['?']);
  });
}

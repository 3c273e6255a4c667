import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(question: { ask: string; password?: string }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { drawSuggestions } = await import('../../../src/warning/draw-suggestions.ts');

const drawn = {
  words: ['Heron-Otter-7', 'heron otter'],
  characters: ['bcd-234-xyz', '246802468'],
  lengths: { 9: 'nine characters', 11: 'eleven characters' },
};
let common: unknown;
beforeEach(() => {
  common = false;
  sendMessage.mockReset().mockImplementation(async ({ ask }) => (ask === 'suggest' ? drawn : common));
});

test('of what was drawn by the other rules the page takes the first that its patterns accept; they never leave it', async () => {
  const fields = [{ minlength: '9', pattern: '\\d+|[a-z ]+', passwordrules: null }, { maxlength: '20' }];
  expect(await drawSuggestions(fields)).toEqual({
    words: 'heron otter',
    characters: '246802468',
    length: 'nine characters',
  });
  expect(sendMessage.mock.calls[0]?.[0]).toEqual({
    ask: 'suggest',
    fields: [
      { minlength: '9', maxlength: null, passwordrules: null },
      { minlength: null, maxlength: '20', passwordrules: null },
    ],
    patterned: true,
  });
});

test('without a pattern there is one of each, and none is chosen here', async () => {
  expect(await drawSuggestions([])).toMatchObject({ words: 'Heron-Otter-7', characters: 'bcd-234-xyz' });
  expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({ fields: [], patterned: false });
});

test('of a form with more fields the first four are asked about', async () => {
  await drawSuggestions(Array.from({ length: 9 }, () => ({})));
  expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({ fields: [{}, {}, {}, {}] });
});

test.each([true, undefined, null, 'no'])(
  'one is shown only if the list says that it does not know it: %o',
  async (said) => {
    common = said;
    expect(await drawSuggestions([])).toMatchObject({ words: null, characters: null });
  },
);

test.each([undefined, null, 'words', {}, { words: 'x', characters: [7, null], lengths: 3 }])(
  'an answer that is none makes no suggestion: %o',
  async (answer) => {
    sendMessage.mockImplementation(async ({ ask }) => (ask === 'suggest' ? answer : false));
    expect(await drawSuggestions([])).toEqual({ words: null, characters: null, length: '' });
  },
);

test('a background that is gone makes none', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await drawSuggestions([])).toEqual({ words: null, characters: null, length: '' });
});

import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(question: { ask: string }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { drawSuggestions } = await import('../../../src/warning/draw-suggestions.ts');

const drawn = {
  words: ['Heron-Otter-7', 'heron otter'],
  characters: ['bcd-234-xyz', '246802468'],
  weak: ['2468'],
  lengths: { 9: 'nine characters', 11: 'eleven characters' },
};
beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(drawn);
});

test('of what was drawn by the other rules the page takes the first that its patterns accept; they never leave it', async () => {
  const fields = [{ minlength: '9', pattern: '\\d+|[a-z ]+', passwordrules: null }, { maxlength: '20' }];
  expect(await drawSuggestions(fields)).toEqual({
    words: 'heron otter',
    characters: '246802468',
    length: 'nine characters',
    isWeak: false,
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

test('where the page takes only one that is too weak to be shown, that is said', async () => {
  expect(await drawSuggestions([{ pattern: '\\d{4}' }])).toEqual({
    words: null,
    characters: null,
    length: '',
    isWeak: true,
  });
});

test.each([undefined, null, 'words', {}, { words: 'x', characters: [7, null], lengths: 3 }])(
  'an answer that is none makes no suggestion: %o',
  async (answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(await drawSuggestions([])).toEqual({ words: null, characters: null, length: '', isWeak: false });
  },
);

test('a background that is gone makes none', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await drawSuggestions([])).toEqual({ words: null, characters: null, length: '', isWeak: false });
});

import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import type { Tell } from '../../../../src/messages/tells.ts';
import { extensionApi, id } from '../memory/extension-api.ts';
import { check } from '../tabs/a-check.ts';

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;
let drawToolbar: (tab: number) => Promise<void>;
/** Whether the tab may have gone on: as far as its loading tells. */
let mayHaveGone: () => boolean;
/** The page in tab 7; `null`: one that is too busy to answer. */
let there: { url: string; documentId: string } | null | undefined;

beforeEach(async () => {
  chrome = extensionApi();
  there = { url: 'https://shop.test/', documentId: 'A1' };
  Object.assign(chrome.tabs, {
    async sendMessage(tab: number, { tell, ...told }: Tell): Promise<boolean> {
      if (there === undefined || tell !== 'who-is-there') throw new Error('Receiving end does not exist.');
      if (there === null) return true;
      void answer((told as { word: string }).word, tab);
      return true;
    },
  });
  vi.stubGlobal('chrome', chrome);
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  const module = await import('../../../../src/background/toolbar/draw-toolbar.ts');
  mayHaveGone = () => true;
  drawToolbar = (tab) => module.drawToolbar(tab, () => mayHaveGone());
  chrome.storage.session.stored = { tabChecks: { 7: [check({ verdict: { kind: 'found', times: 3 } })] } };
});

function answer(word: string, tab = 7, more: object = {}): Promise<unknown> | undefined {
  const from = { id, tab: { id: tab }, frameId: 0, ...there, origin: there && new URL(there.url).origin, ...more };
  return answerMessage({ ask: 'here', word }, from as object);
}

const badges = () =>
  (chrome.action.setBadgeText.mock.calls as unknown as [{ text: string }][]).map(([{ text }]) => text);

test('the site’s page has its badge', async () => {
  await drawToolbar(7);
  expect(badges()).toEqual(['!']);
});

test('a page that has not gone is asked nothing', async () => {
  const sendMessage = vi.fn();
  Object.assign(chrome.tabs, { sendMessage });
  mayHaveGone = () => false;
  await drawToolbar(7);
  expect([badges(), sendMessage.mock.calls]).toEqual([['!'], []]);
});

test('one that goes while it is being drawn is asked then, and what landed on the next is taken back', async () => {
  mayHaveGone = () => false;
  chrome.action.setBadgeText.mockImplementationOnce(async () => {
    there = { url: 'https://evil.test/', documentId: 'B1' };
    mayHaveGone = () => true;
    return undefined;
  });
  await drawToolbar(7);
  expect(badges()).toEqual(['!', '']);
});

test('another site’s page never has it', async () => {
  there = { url: 'https://evil.test/', documentId: 'B1' };
  await drawToolbar(7);
  expect(badges()).toEqual(['']);
});

test('what lands on the next site’s page after all is taken back', async () => {
  chrome.action.setBadgeText.mockImplementationOnce(async () => {
    // The machine is busy: by the time the browser draws it the tab has gone on.
    there = { url: 'https://evil.test/', documentId: 'B1' };
    return undefined;
  });
  await drawToolbar(7);
  expect(badges()).toEqual(['!', '']);
});

test('a page that is too busy to say who it is has it, a second later', async () => {
  vi.useFakeTimers();
  there = null;
  const drawn = drawToolbar(7);
  await vi.advanceTimersByTimeAsync(900);
  expect(badges()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  await drawn;
  expect(badges()).toEqual(['!']);
  vi.useRealTimers();
});

test('where nobody of ours is, as around a frame in a page of the browser’s, the tab has it', async () => {
  there = undefined;
  await drawToolbar(7);
  expect(badges()).toEqual(['!']);
});

test('a tab that goes on without end is left alone after three pages', async () => {
  let n = 0;
  chrome.action.setBadgeText.mockImplementation(async () => {
    there = { url: `https://evil.test/`, documentId: `B${(n += 1)}` };
    return undefined;
  });
  await drawToolbar(7);
  expect(badges()).toHaveLength(3);
});

test('a word that nobody waits for, or that comes from a frame or another tab, says nothing', async () => {
  expect(await answer('made up')).toBe(false);
  const words: string[] = [];
  Object.assign(chrome.tabs, { sendMessage: async (_: number, { word }: { word: string }) => words.push(word) > 0 });
  const drawn = drawToolbar(7);
  await vi.waitFor(() => expect(words).toHaveLength(1));
  const [word = ''] = words;
  expect([await answer(word, 8), await answer(word, 7, { frameId: 3 })]).toEqual([false, false]);
  expect(await answer(word)).toBe(true);
  await vi.waitFor(() => expect(words).toHaveLength(2));
  await answer(words[1] ?? '');
  await drawn;
  expect(badges()).toEqual(['!']);
});

import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;

beforeEach(async () => {
  chrome = extensionApi();
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
});

const from: object = { id, tab: { id: 7 }, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
const ask = async (question: object) => answerMessage(question, from);
const question = { ask: 'check-field', password: 'x'.repeat(5_000), field: 'new', finished: true };

/** Uses up what this frame may ask, with what leaves nothing. */
async function flood(): Promise<void> {
  await Promise.all(Array.from({ length: 100 }, () => ask({ ask: 'seen' })));
}

test('a check that nobody has looked at is a "?" on the badge, and the popup says why', async () => {
  await flood();
  expect(await ask(question)).toMatchObject({ verdict: { kind: 'unknown', why: 'too-many-checks' } });
  await expect.poll(() => chrome.action.setBadgeText.mock.calls).toContainEqual([{ tabId: 7, text: '?' }]);
  const popup = { id, url: `${base}src/popup/popup.html` };
  expect(await answerMessage({ ask: 'last-check', tab: 7 }, popup)).toMatchObject({ verdict: { kind: 'unknown' } });
});

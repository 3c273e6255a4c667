import { expect, test, vi } from 'vitest';
import type { PageSettings } from '../../../../src/content/asking/page-settings.ts';
import type { Warning } from '../../../../src/content/showing/warning.ts';

const sendMessage = vi.fn(async () => null);
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { hearBackground } = await import('../../../../src/content/asking/hear-background.ts');

const settings = { changed: vi.fn(async () => undefined) };
const warning = { takeFocus: vi.fn() };
const hear = (raw: unknown) => hearBackground(raw, settings as unknown as PageSettings, warning as unknown as Warning);

test.each([
  ['settings-changed', settings.changed],
  ['go-to-warning', warning.takeFocus],
  ['look-for-late-answer', sendMessage],
  ['who-is-there', sendMessage],
] as const)('%s is heard, and nothing else is done', (tell, done) => {
  vi.clearAllMocks();
  expect(hear({ tell, word: 'w', more: 1 })).toBe(true);
  for (const act of [settings.changed, warning.takeFocus, sendMessage])
    expect(act).toHaveBeenCalledTimes(act === done ? 1 : 0);
});

test('who is there is answered with the word that was asked with', () => {
  hear({ tell: 'who-is-there', word: 'starling' });
  expect(sendMessage).toHaveBeenCalledWith({ ask: 'here', word: 'starling' });
});

test.each([
  null,
  undefined,
  7,
  'settings-changed',
  [],
  {},
  { tell: null },
  { tell: 'toString' },
  { tell: ['late-answer'] },
])('%o is none', (raw) => {
  vi.clearAllMocks();
  expect(hear(raw)).toBe(false);
  for (const act of [settings.changed, warning.takeFocus, sendMessage]) expect(act).not.toHaveBeenCalled();
});

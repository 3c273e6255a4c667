import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { readTell } = await import('../../../src/messages/tells.ts');

test.each(['settings-changed', 'look-for-late-answer'] as const)('%s is one', (tell) => {
  expect(readTell({ tell, more: 1 })).toEqual({ tell });
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
  expect(readTell(raw)).toBeUndefined();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { extensionApi } from '../memory/extension-api.ts';

const { action } = extensionApi();
vi.stubGlobal('chrome', { action });
const { showBadge } = await import('../../../../src/background/toolbar/badge.ts');

beforeEach(() => {
  vi.clearAllMocks();
});

test.each([
  [{ kind: 'found', times: 1 }, '!'],
  [{ kind: 'common', among: 100 }, '!'],
  [{ kind: 'near-miss' }, '!'],
  [{ kind: 'unknown', why: 'timeout' }, '?'],
] as const)('%o shows %s on its own tab, readable in any theme', async (verdict, text) => {
  await showBadge(7, verdict);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  expect(action.setBadgeTextColor).toHaveBeenCalledExactlyOnceWith({ tabId: 7, color: '#ffffff' });
  expect(action.setBadgeBackgroundColor).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    color: text === '!' ? '#b3261e' : '#5f6368',
  });
});

test('a password that was not found clears what an earlier one left', async () => {
  await showBadge(7, { kind: 'not-found' });
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
});

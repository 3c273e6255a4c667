import { beforeEach, expect, test, vi } from 'vitest';
import { FakeSessionStorage } from './fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { forgetLastCheck, lastCheck, rememberLastCheck } = await import('../../../src/background/last-checks.ts');

beforeEach(() => {
  chrome.storage.session = new FakeSessionStorage();
});

const check = (site: string) => ({ verdict: { kind: 'not-found' }, sent: 'AAAAA', site }) as const;

test('each tab has its own, the newest', async () => {
  await Promise.all([
    rememberLastCheck(1, check('old.test')),
    rememberLastCheck(2, check('two.test')),
    rememberLastCheck(1, check('one.test')),
  ]);
  expect([await lastCheck(1), await lastCheck(2), await lastCheck(3)]).toEqual([
    check('one.test'),
    check('two.test'),
    null,
  ]);
});

test('a tab that is closed leaves nothing, and takes nothing from others', async () => {
  await rememberLastCheck(1, check('one.test'));
  await rememberLastCheck(2, check('two.test'));
  await forgetLastCheck(1);
  expect(JSON.stringify(chrome.storage.session.stored)).not.toContain('one.test');
  expect(await lastCheck(2)).toEqual(check('two.test'));
});

test('a tab without a check may be closed', async () => {
  await forgetLastCheck(9);
  expect(await lastCheck(9)).toBeNull();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { forgetLastCheck, lastCheck, markReplaced, rememberLastCheck } =
  await import('../../../../src/background/tabs/last-checks.ts');

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

test('the same answer from memory, as in a confirm field, does not hide what was sent for it', async () => {
  await rememberLastCheck(1, check('one.test'));
  await rememberLastCheck(1, { ...check('one.test'), sent: null });
  expect(await lastCheck(1)).toEqual(check('one.test'));
});

test.each([
  ['another answer', { ...check('one.test'), verdict: { kind: 'near-miss' }, sent: null }],
  ['another site', { ...check('two.test'), sent: null }],
] as const)('%s that nothing was sent for says so', async (_, next) => {
  await rememberLastCheck(1, check('one.test'));
  await rememberLastCheck(1, next);
  expect(await lastCheck(1)).toEqual(next);
});

test('what could not be checked twice sent nothing the second time', async () => {
  const failed = { verdict: { kind: 'unknown', why: 'timeout' }, sent: 'AAAAA', site: 'one.test' } as const;
  await rememberLastCheck(1, failed);
  await rememberLastCheck(1, { ...failed, sent: null });
  expect((await lastCheck(1))?.sent).toBeNull();
});

test('a check is marked as replaced by its own site alone', async () => {
  await rememberLastCheck(1, check('one.test'));
  expect(await markReplaced(1, 'two.test')).toBe(false);
  expect(await markReplaced(2, 'one.test')).toBe(false);
  expect(await lastCheck(1)).toEqual(check('one.test'));
  expect(await markReplaced(1, 'one.test')).toBe(true);
  expect(await lastCheck(1)).toEqual({ ...check('one.test'), replaced: true });
});

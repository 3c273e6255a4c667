import { beforeEach, expect, test, vi } from 'vitest';
import { withCheck } from '../../../../src/background/tabs/tab-checks.ts';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';
import { check } from './a-check.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { changeChecks, forgetLastCheck, lastCheck, tabsThat } =
  await import('../../../../src/background/tabs/last-checks.ts');

beforeEach(() => {
  chrome.storage.session = new FakeSessionStorage();
});

const remember = (tab: number, site: string) => changeChecks(tab, (all) => withCheck(all, check({ site })));
const told = (site: string) => ({ verdict: { kind: 'not-found' }, sent: 'AAAAA', site });

test('each tab has its own, and the popup hears no more of it than it shows', async () => {
  await Promise.all([remember(1, 'old.test'), remember(2, 'two.test'), remember(1, 'one.test')]);
  expect([await lastCheck(1), await lastCheck(2), await lastCheck(3)]).toEqual([
    told('one.test'),
    told('two.test'),
    null,
  ]);
});

test('a tab that is closed leaves nothing, and takes nothing from others', async () => {
  await remember(1, 'one.test');
  await remember(2, 'two.test');
  await forgetLastCheck(1);
  expect(JSON.stringify(chrome.storage.session.stored)).not.toContain('one.test');
  expect(await lastCheck(2)).toEqual(told('two.test'));
});

test('a tab without a check may be closed, or looked at, and leaves nothing', async () => {
  await forgetLastCheck(9);
  expect(await changeChecks(9, (all) => all)).toEqual([]);
  expect(await lastCheck(9)).toBeNull();
  expect(JSON.stringify(chrome.storage.session.stored)).not.toContain('9');
});

test('tabs are told by their checks', async () => {
  await remember(1, 'one.test');
  await remember(2, 'two.test');
  expect(await tabsThat((all) => all[0]?.site === 'two.test')).toEqual(new Set([2]));
});

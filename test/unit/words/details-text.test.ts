import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/breaches/verdict.ts';

vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
const { detailsText } = await import('../../../src/words/details-text.ts');

const said = (verdict: Verdict, sent: boolean): string[] => detailsText(verdict, sent).map(([, value]) => value);

const found = { kind: 'found', times: 3 } as const;
const unknown = (why: Extract<Verdict, { kind: 'unknown' }>['why']): Verdict => ({ kind: 'unknown', why });

test.each<[string, Verdict, boolean, string[]]>([
  ['the list', { kind: 'common', among: 100 }, false, ['checked_on_device', 'sent_nothing', 'rank_meaning']],
  ['the list, nearly', { kind: 'near-miss' }, false, ['checked_on_device', 'sent_nothing']],
  ['the service', found, true, ['checked_by_service', 'sent_five_digits', 'count_meaning']],
  ['the service, with none', { kind: 'not-found' }, true, ['checked_by_service', 'sent_five_digits']],
  ['memory', found, false, ['checked_from_memory', 'sent_nothing', 'count_meaning']],
  ['memory, with none', { kind: 'not-found' }, false, ['checked_from_memory', 'sent_nothing']],
  ['a service that failed', unknown('timeout'), true, ['checked_by_service', 'sent_five_digits']],
  ['nobody: working offline', unknown('working-offline'), false, ['checked_by_nobody', 'sent_nothing']],
  ['nobody: too many checks', unknown('too-many-checks'), false, ['checked_by_nobody', 'sent_nothing']],
])('says that the answer came from %s', (_, verdict, sent, facts) => {
  expect(said(verdict, sent)).toEqual(facts);
});

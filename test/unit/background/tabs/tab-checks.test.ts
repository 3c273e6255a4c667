import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBad, type Verdict } from '../../../../src/breaches/verdict.ts';
import {
  isFollowed,
  isRecent,
  type TabChecks,
  withCheck,
  withPage,
  withSuggestion,
  withWord,
  worst,
} from '../../../../src/background/tabs/tab-checks.ts';
import { check, noon } from './a-check.ts';

const found: Verdict = { kind: 'found', times: 3 };
const common: Verdict = { kind: 'common', among: 100 };
const notFound: Verdict = { kind: 'not-found' };
const unknown: Verdict = { kind: 'unknown', why: 'timeout' };
const first = { field: '0/new' };
const second = { field: '1/new' };

const after = (...all: Parameters<typeof check>[0][]): TabChecks =>
  all.reduce<TabChecks>((checks, each) => withCheck(checks, check(each)), []);
const said = (checks: TabChecks) => worst(checks)?.verdict;

describe('what the tab says', () => {
  test('is the worst of its fields, whichever was told last', () => {
    expect(said(after({ ...first, verdict: found }, { ...second, verdict: notFound }))).toEqual(found);
    expect(said(after({ ...second, verdict: notFound }, { ...first, verdict: found }))).toEqual(found);
    expect(said(after({ ...first, verdict: unknown }, { ...second, verdict: notFound }))).toEqual(unknown);
    expect(said(after({ ...first, verdict: found }, { ...second, verdict: unknown }))).toEqual(found);
  });

  test('is of two bad ones the newer', () => {
    expect(said(after({ ...first, verdict: found }, { ...second, verdict: common }))).toEqual(common);
  });

  test('changes where that very field is asked about again', () => {
    expect(said(after({ ...first, verdict: found }, { ...first, verdict: notFound }))).toEqual(notFound);
    for (const other of [{ field: '0/current' }, { asker: '3 https://shop.test' }, { asker: '0 http://shop.test' }]) {
      expect(said(after({ ...first, verdict: found }, { verdict: notFound, ...other }))).toEqual(found);
    }
  });

  test('ends with a suggestion in its place, and not with one in another frame', () => {
    const checks = after({ ...first, verdict: found });
    expect(said(withSuggestion(checks, '0 https://shop.test'))).toBeUndefined();
    expect(said(withSuggestion(checks, '3 https://ads.test'))).toEqual(found);
  });

  test('ends with another site’s page, and does not come back', () => {
    const checks = after({ ...first, verdict: found });
    for (const same of ['shop.test', 'www.shop.test']) expect(said(withPage(checks, same))).toEqual(found);
    for (const other of ['evil.test', 'notshop.test', 'document A1', '']) {
      expect(said(withPage(checks, other))).toBeUndefined();
      expect(said(withPage(withPage(checks, other), 'shop.test'))).toBeUndefined();
    }
  });

  test('comes back where the site’s page is just told of it', () => {
    const checks = withPage(after({ ...first, verdict: found }, { ...second, verdict: common }), 'evil.test');
    expect(said(withWord(checks, check(first)))).toEqual(found);
    expect(said(withWord(withSuggestion(checks, '0 https://shop.test'), check({ field: '9/new' })))).toBeUndefined();
  });

  test('of a page nobody has named yet holds for the first one that is there, and for no later one', () => {
    const checks = withPage(after({ ...first, verdict: found, page: null }), 'shop.test');
    expect([said(checks), said(withPage(checks, 'evil.test'))]).toEqual([found, undefined]);
  });
});

describe('what was sent', () => {
  test('is not hidden by the same answer from memory, as in a confirm field', () => {
    const checks = after({ ...first, verdict: found, sent: 'AAAAA' }, { ...second, verdict: found, sent: null });
    expect(worst(checks)).toMatchObject({ field: '1/new', sent: 'AAAAA' });
  });

  test.each([
    ['another answer', { verdict: common }],
    ['another site', { site: 'two.test' }],
  ])('is nothing where %s needed nothing', (_, more) => {
    const checks = after({ ...first, verdict: found }, { ...second, verdict: found, sent: null, ...more });
    expect(worst(checks)).toMatchObject({ field: '1/new', sent: null });
  });

  test('is nothing the second time that nothing could be checked', () => {
    expect(worst(after({ verdict: unknown }, { verdict: unknown, sent: null }))?.sent).toBeNull();
  });
});

describe('following', () => {
  test('ends an hour after the last check, two minutes after it on another site, and with the clock set back', () => {
    const checks = after({ verdict: found });
    const left = withPage(checks, 'evil.test');
    expect([0, 3_599_999, 3_600_000].map((later) => isFollowed(checks, noon + later))).toEqual([true, true, false]);
    expect([0, 119_999, 120_000].map((later) => isFollowed(left, noon + later))).toEqual([true, true, false]);
    expect([0, 119_999, 120_000].map((later) => isRecent(checks, noon + later))).toEqual([true, true, false]);
    expect(isFollowed(checks, noon - 3_600_000)).toBe(false);
  });
});

const verdicts = fc.constantFrom<Verdict>(found, common, { kind: 'near-miss' }, notFound, unknown);
const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('check' as const),
      field: fc.constantFrom('0/new', '1/new', '2/new'),
      verdict: verdicts,
    }),
    fc.record({ do: fc.constant('suggest' as const) }),
    fc.record({ do: fc.constant('go' as const), page: fc.constantFrom('shop.test', 'www.shop.test', 'evil.test') }),
  ),
  { maxLength: 30 },
);

test('as long as a bad verdict’s field is not asked about again, replaced or left, the tab says that something is bad', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let checks: TabChecks = [];
      const bad = new Set<string>();
      for (const step of list) {
        if (step.do === 'check') {
          checks = withCheck(checks, check(step));
          if (isBad(step.verdict)) bad.add(step.field);
          else bad.delete(step.field);
        } else if (step.do === 'suggest') {
          checks = withSuggestion(checks, '0 https://shop.test');
          bad.clear();
        } else {
          checks = withPage(checks, step.page);
          if (step.page === 'evil.test') bad.clear();
        }
        expect(isBad(said(checks) ?? notFound)).toBe(bad.size > 0);
      }
    }),
  );
});

test('the verdicts change nothing in whether a tab is followed: a page could read them from that', () => {
  fc.assert(
    fc.property(steps, verdicts, fc.nat({ max: 4_000_000 }), (list, verdict, later) => {
      const run = (of: (own: Verdict) => Verdict): boolean[] => {
        let checks: TabChecks = [];
        return list.map((step) => {
          if (step.do === 'check') checks = withCheck(checks, check({ ...step, verdict: of(step.verdict) }));
          if (step.do === 'go') checks = withPage(checks, step.page);
          return isFollowed(checks, noon + later);
        });
      };
      expect(run((own) => own)).toEqual(run(() => verdict));
    }),
  );
});

test('fields without end push out no bad verdict, and do not pile up', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(notFound, unknown), { minLength: 10, maxLength: 40 }), (list) => {
      const checks = after(
        { field: 'bad', verdict: found },
        ...list.map((verdict, n) => ({ field: `${n}/new`, verdict })),
      );
      expect(said(checks)).toEqual(found);
      expect(checks.length).toBeLessThanOrEqual(10);
    }),
  );
});

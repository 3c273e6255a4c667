import { describe, expect, test, vi } from 'vitest';
import { checkField } from '../../../../src/background/checking/check-field.ts';
import { hashPassword } from '../../../../src/breaches/sha1.ts';
import type { Settings } from '../../../../src/settings/settings.ts';
import { fieldParts, type Recorded } from './field-parts.ts';

const silence = { answer: { verdict: null, show: false, sent: false }, report: null };
const found = { kind: 'found', times: 5 } as const;
const unlisted = 'a5-rare';
const { prefix } = await hashPassword(unlisted);

const refuse = async () => false;

function parts(settings: Partial<Settings> = {}, change: Partial<Recorded> = {}): Recorded {
  return Object.assign(fieldParts({ settings, verdict: found }), change);
}
const ask = (field: 'new' | 'current', from: Recorded, finished = true, password = unlisted) =>
  checkField({ password, field, finished }, from);

describe('which fields are asked about', () => {
  // Each row: the field, whether it is wanted at all, whether the service may be asked.
  const rows = [true, false].flatMap((warnNew) =>
    [true, false].flatMap((warnSignIn) =>
      [true, false].flatMap((askServiceOnSignIn) => [
        { field: 'new', warnNew, warnSignIn, askServiceOnSignIn, asks: warnNew } as const,
        { field: 'current', warnNew, warnSignIn, askServiceOnSignIn, asks: warnSignIn && askServiceOnSignIn } as const,
      ]),
    ),
  );
  test.each(rows)(
    '$field field, warnNew $warnNew, warnSignIn $warnSignIn, askServiceOnSignIn $askServiceOnSignIn: $asks',
    async ({ field, asks, ...settings }) => {
      const from = parts(settings);
      const checked = await ask(field, from);
      expect(from.asked).toEqual(asks ? [prefix] : []);
      if (asks) expect(checked.answer).toEqual({ verdict: found, show: true, sent: true });
      else expect(checked).toEqual(silence);
    },
  );

  test.each(rows)(
    'nothing on a site that is off: $field field, $warnNew, $warnSignIn, $askServiceOnSignIn',
    async ({ field, ...settings }) => {
      const from = parts(settings, { siteIsOff: true });
      for (const password of [unlisted, 'dragon']) expect(await ask(field, from, true, password)).toEqual(silence);
      expect(await ask(field, from, false, 'dragon')).toEqual(silence);
      expect([from.asked, from.spent]).toEqual([[], 0]);
    },
  );

  test.each(['new', 'current'] as const)('an unfinished value never leaves this device: %s', async (field) => {
    const from = parts({ askServiceOnSignIn: true, showEveryAnswer: true });
    expect(await ask(field, from, false)).toEqual(silence);
    expect([from.asked, from.spent]).toEqual([[], 0]);
  });

  test.each([true, false])('small changes count while typing if the person wants that: %s', async (warnNearMisses) => {
    const { answer } = await ask('new', parts({ warnNearMisses }), false, 'Dr4gon!!');
    expect(answer.verdict).toEqual(warnNearMisses ? { kind: 'near-miss' } : null);
  });

  test('a value that is still being typed is asked about within a share, and no word of the list comes out of it', async () => {
    const from = parts({ showEveryAnswer: true }, { mayAskWhileTyping: () => false });
    const verdict = { kind: 'unknown', why: 'too-many-checks' };
    expect(await ask('new', from, false, 'dragon')).toEqual({
      answer: { verdict, show: false, sent: false },
      report: null,
    });
    expect((await ask('new', from, true, 'dragon')).answer.verdict).toMatchObject({ kind: 'common' });
  });

  test('of a sign-in nothing is said before it is finished, not even by the list', async () => {
    expect(await ask('current', parts(), false, 'dragon')).toEqual(silence);
  });

  test.each(['a'.repeat(4097), 'dragon\uD83D'])(
    'an unfinished value that cannot be checked is no matter',
    async (text) => {
      expect(await ask('new', parts({ showEveryAnswer: true }), false, text)).toEqual(silence);
    },
  );
});

describe('sign-in fields', () => {
  test('ask through the service that remembers for the session', async () => {
    const check = vi.fn(async () => ({ verdict: found, sent: false }));
    const signInService = { remembers: () => true, whyClosedOff: () => null, check };
    const from = parts({ askServiceOnSignIn: true }, { signInService });
    expect((await ask('current', from)).answer).toEqual({ verdict: found, show: true, sent: false });
    expect([check.mock.calls.length, from.asked, from.spent]).toEqual([1, [], 1]);
    await ask('new', from);
    expect([check.mock.calls.length, from.asked]).toEqual([1, [prefix]]);
  });

  test('do not insist with a service that keeps failing', async () => {
    const check = vi.fn(async () => ({ verdict: found, sent: true }));
    await ask(
      'current',
      parts(
        { askServiceOnSignIn: true },
        { signInService: { remembers: () => false, whyClosedOff: () => null, check } },
      ),
    );
    expect(check).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ insist: false }));
  });
});

describe('whatever keeps a request back', () => {
  const cases: [string, Partial<Settings>, Partial<Recorded>][] = [
    ['working-offline', { workOffline: true }, {}],
    ['working-offline', { workOffline: true }, { mayFetch: refuse, spend: refuse }],
    ['internal', {}, { settingsAreKnown: () => false }],
    ['no-permission', {}, { mayFetch: refuse }],
    ['no-permission', {}, { mayFetch: refuse, spend: refuse }],
    ['too-many-checks', {}, { spend: refuse }],
  ];
  test.each(cases)('is told: %s (%o, %o)', async (why, settings, change) => {
    const from = parts(settings, change);
    const verdict = { kind: 'unknown', why };
    expect(await ask('new', from)).toEqual({
      answer: { verdict, show: false, sent: false },
      report: { verdict, sent: null },
    });
    expect(from.asked).toEqual([]);
    expect((await ask('new', parts({ ...settings, showEveryAnswer: true }, change))).answer.show).toBe(true);
  });

  test('costs what an answer from memory does: else its price would tell which of the two it was', async () => {
    for (const from of [parts({ workOffline: true }), parts({}, { mayFetch: refuse })]) {
      await ask('new', from);
      expect(from.spent).toBe(1);
    }
  });

  test('does not keep an answer in memory back', async () => {
    const service = {
      remembers: () => true,
      whyClosedOff: () => null,
      check: async () => ({ verdict: found, sent: false }),
    };
    const from = parts({ workOffline: true }, { service, mayFetch: refuse });
    expect((await ask('new', from)).answer).toEqual({ verdict: found, show: true, sent: false });
  });

  test('a request that is let through spends once', async () => {
    const from = parts();
    await ask('new', from);
    expect(from.spent).toBe(1);
  });
});

describe('what the tab is told', () => {
  test('is the verdict and the five digits', async () => {
    expect((await ask('new', parts())).report).toEqual({ verdict: found, sent: prefix });
  });

  test('is the verdict also where the person does not want to see it beside the field', async () => {
    const { answer, report } = await ask('new', parts({ warnFrom: 6 }));
    expect([answer.show, report?.verdict]).toEqual([false, found]);
  });

  test.each(['new', 'current'] as const)('is "working offline" for any unlisted password: %s field', async (field) => {
    const verdict = { kind: 'unknown', why: 'working-offline' };
    expect((await ask(field, parts({ workOffline: true }))).report).toEqual({ verdict, sent: null });
  });

  test('is nothing of a sign-in that only the list was asked about', async () => {
    expect(await ask('current', parts())).toEqual(silence);
  });
});

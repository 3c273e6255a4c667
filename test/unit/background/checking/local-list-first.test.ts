import { describe, expect, test } from 'vitest';
import { checkField } from '../../../../src/background/checking/check-field.ts';
import { fieldParts } from './field-parts.ts';

const damaged = async () => 'damaged' as const;
const common = { kind: 'common', among: 100 };

describe('a password of the local list', () => {
  test.each([
    ['new', true],
    ['current', true],
    ['new', false],
  ] as const)('is answered here, and nothing is sent (%s field, finished: %s)', async (field, finished) => {
    const parts = fieldParts({ settings: { askServiceOnSignIn: true } });
    const { answer } = await checkField({ password: 'dragon', field, finished }, parts);
    expect(answer).toEqual({ verdict: common, show: true, sent: false });
    expect([parts.asked, parts.spent]).toEqual([[], 0]);
  });

  test('is told to the badge and the popup once it is finished, not before', async () => {
    const question = { password: 'dragon', field: 'new' } as const;
    expect((await checkField({ ...question, finished: true }, fieldParts())).report?.verdict).toEqual(common);
    expect((await checkField({ ...question, finished: false }, fieldParts())).report).toBeNull();
  });

  test('is not mentioned while it is typed to sign in', async () => {
    const { answer, report } = await checkField(
      { password: 'dragon', field: 'current', finished: false },
      fieldParts(),
    );
    expect([answer.show, report]).toEqual([false, null]);
  });

  test.each(['warnNew', 'warnSignIn'] as const)('is not mentioned with %s off', async (warn) => {
    const field = warn === 'warnNew' ? 'new' : 'current';
    const parts = fieldParts({ settings: { [warn]: false } });
    expect((await checkField({ password: 'dragon', field, finished: true }, parts)).answer.show).toBe(false);
  });

  test('is found while working offline', async () => {
    const parts = fieldParts({ settings: { workOffline: true } });
    expect((await checkField({ password: 'dragon', field: 'new', finished: true }, parts)).answer).toMatchObject({
      verdict: common,
      show: true,
    });
  });
});

describe('a small change to one', () => {
  const question = { password: 'Dr4gon!!', field: 'new', finished: true } as const;

  test('is said to be one, and nothing is sent', async () => {
    const parts = fieldParts();
    expect((await checkField(question, parts)).answer).toEqual({
      verdict: { kind: 'near-miss' },
      show: true,
      sent: false,
    });
    expect(parts.asked).toEqual([]);
  });

  test('is a password like any other when the person does not care', async () => {
    const parts = fieldParts({ settings: { warnNearMisses: false, showEveryAnswer: true } });
    expect((await checkField(question, parts)).answer).toEqual({
      verdict: { kind: 'not-found' },
      show: true,
      sent: true,
    });
  });
});

describe('a password that is not in it', () => {
  const everything = { showEveryAnswer: true };

  test('goes to the service from a new-password field, when it is finished', async () => {
    const found = { kind: 'found', times: 3 } as const;
    const parts = fieldParts({ verdict: found });
    expect((await checkField({ password: 'a5-rare', field: 'new', finished: true }, parts)).answer).toMatchObject({
      verdict: found,
      show: true,
    });
    expect([parts.asked.length, parts.askedOnSignIn]).toEqual([1, []]);
  });

  test('stays here while it is typed, without a word', async () => {
    const parts = fieldParts({ settings: everything });
    const { answer, report } = await checkField({ password: 'a5-rare', field: 'new', finished: false }, parts);
    expect([answer.verdict, report, parts.asked]).toEqual([null, null, []]);
  });

  test('stays here when signing in, and is not said to be in no breach', async () => {
    const parts = fieldParts({ settings: everything });
    const { answer, report } = await checkField({ password: 'a5-rare', field: 'current', finished: true }, parts);
    expect([answer.verdict, report, parts.asked]).toEqual([null, null, []]);
  });

  test('goes to the service when signing in, if the person wants that', async () => {
    const parts = fieldParts({ settings: { ...everything, askServiceOnSignIn: true } });
    const { answer } = await checkField({ password: 'a5-rare', field: 'current', finished: true }, parts);
    expect(answer).toMatchObject({ verdict: { kind: 'not-found' }, show: true });
    expect([parts.asked.length, parts.askedOnSignIn]).toEqual([1, parts.asked]);
  });

  test.each(['new', 'current'] as const)('could not be checked while working offline (%s field)', async (field) => {
    const parts = fieldParts({ settings: { ...everything, workOffline: true } });
    const { answer } = await checkField({ password: 'a5-rare', field, finished: true }, parts);
    expect([answer.show && answer.verdict, parts.asked]).toEqual([{ kind: 'unknown', why: 'working-offline' }, []]);
  });
});

describe('a damaged list', () => {
  const unavailable = { kind: 'unknown', why: 'local-list-unavailable' };

  test.each([
    ['current', {}],
    ['new', { workOffline: true }],
    ['current', { workOffline: true, askServiceOnSignIn: true }],
  ] as const)('is never "not found" (%s field, %o)', async (field, settings) => {
    const parts = fieldParts({ settings: { showEveryAnswer: true, ...settings }, list: damaged });
    const { answer } = await checkField({ password: 'a5-rare', field, finished: true }, parts);
    expect([answer.show && answer.verdict, parts.asked]).toEqual([unavailable, []]);
  });

  test('does not keep the service from answering', async () => {
    const found = { kind: 'found', times: 9 } as const;
    const parts = fieldParts({ list: damaged, verdict: found });
    expect((await checkField({ password: 'dragon', field: 'new', finished: true }, parts)).answer).toMatchObject({
      verdict: found,
      show: true,
    });
  });

  test('is not mentioned while somebody types', async () => {
    const parts = fieldParts({ settings: { showEveryAnswer: true }, list: damaged });
    expect((await checkField({ password: 'dragon', field: 'new', finished: false }, parts)).answer.show).toBe(false);
  });
});

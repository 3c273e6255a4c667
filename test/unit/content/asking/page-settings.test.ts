// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { FieldAnswer } from '../../../../src/messages/messages.ts';

const sendMessage = vi.fn<(question: { ask: string }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', sendMessage } });
const answer: FieldAnswer = { verdict: { kind: 'found', times: 3 }, show: true, sent: true };
vi.mock('../../../../src/content/asking/check-fields.ts', () => ({
  askedAbout: () => ({ kind: Promise.resolve('new'), answer: Promise.resolve(answer) }),
  checkField: vi.fn(),
}));
vi.mock('../../../../src/content/asking/field-kind.ts', () => ({
  purposeOf: () => ({ kind: Promise.resolve('new'), isOther: false }),
}));
const { pageSettings } = await import('../../../../src/content/asking/page-settings.ts');

const field = document.body.appendChild(document.createElement('input'));
const warning = { hideFor: vi.fn(), current: { field } };
const holder = { turn: vi.fn(async (held: Promise<boolean>) => void (await held)) };
let settings: ReturnType<typeof pageSettings>;

const dead = () => Promise.reject(new Error('The message channel closed.'));

function begun(): ReturnType<typeof pageSettings> {
  const of = pageSettings(warning as never, holder);
  of.begin();
  return of;
}

beforeEach(async () => {
  vi.clearAllMocks();
  sendMessage.mockReset().mockResolvedValue(true);
  answer.show = true;
  settings = begun();
  await holder.turn.mock.lastCall?.[0];
  settings.lastFinished(field, '');
});

test('a warning that is no longer wanted goes', async () => {
  sendMessage.mockImplementation(async ({ ask }) => ask !== 'still-shown');
  await settings.changed();
  expect(warning.hideFor).toHaveBeenCalledExactlyOnceWith(field);
});

test.each([
  ['dies each time', dead],
  ['has nothing to say', () => Promise.resolve(undefined)],
])('a warning stays where the worker that is asked about it %s', async (_, reply) => {
  sendMessage.mockImplementation(({ ask }) => (ask === 'still-shown' ? reply() : Promise.resolve(true)));
  await settings.changed();
  expect(warning.hideFor).not.toHaveBeenCalled();
  expect(answer.show).toBe(true);
});

test('a worker that dies with the question is asked once more', async () => {
  sendMessage.mockReset().mockImplementationOnce(dead).mockResolvedValueOnce(true);
  begun();
  expect(await holder.turn.mock.lastCall?.[0]).toBe(true);
});

test('where nobody answers, forms are left alone', async () => {
  sendMessage.mockReset().mockImplementation(dead);
  begun();
  expect(await holder.turn.mock.lastCall?.[0]).toBe(false);
});

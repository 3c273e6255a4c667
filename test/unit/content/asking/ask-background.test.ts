import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<() => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', sendMessage } });
const { askBackground, askUntilAnswered } = await import('../../../../src/content/asking/ask-background.ts');

const question = { ask: 'check-field', password: 'x', field: 'new', finished: true, number: 1 } as const;
const answer = { verdict: { kind: 'not-found' }, show: false };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

test('gives the answer', async () => {
  sendMessage.mockResolvedValueOnce(answer);
  expect(await askBackground(question)).toEqual(answer);
  expect(vi.getTimerCount()).toBe(0);
});

test('asks again where the worker died with the question in its hands', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed.')).mockResolvedValueOnce(answer);
  const asked = askBackground(question);
  await vi.advanceTimersByTimeAsync(100);
  expect(await asked).toEqual(answer);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('asks again where nothing came back, which is what a worker leaves that died before it had listened', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(answer);
  const asked = askBackground(question);
  await vi.advanceTimersByTimeAsync(100);
  expect(await asked).toEqual(answer);
});

test('gives a worker that is still dying the time to be dead', async () => {
  const dying = Date.now() + 2_000;
  sendMessage.mockImplementation(async () => {
    if (Date.now() < dying) throw new Error('Could not establish connection.');
    return answer;
  });
  const asked = askBackground(question);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await asked).toEqual(answer);
});

test('asks again where the question was lost without a word, but not before the service may have answered', async () => {
  sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(answer);
  const asked = askBackground(question);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(sendMessage).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(600);
  expect(await asked).toEqual(answer);
});

test('gives up after four tries, and never rejects', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  const asked = askBackground(question);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('takes nothing for an answer that is none', async () => {
  sendMessage.mockResolvedValueOnce({ verdict: 'safe' });
  expect(await askBackground(question)).toBeUndefined();
});

test('what costs nothing is asked so often that a worker which dies for a second is hardly noticed', async () => {
  const dying = Date.now() + 1_000;
  sendMessage.mockImplementation(async () => {
    if (Date.now() < dying) throw new Error('Could not establish connection.');
    return true;
  });
  const asked = askUntilAnswered({ ask: 'holds-forms' });
  await vi.advanceTimersByTimeAsync(1_400);
  expect(await asked).toBe(true);
});

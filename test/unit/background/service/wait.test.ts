import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wait } from '../../../../src/background/service/wait.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('resolves after the time, not before', async () => {
  const resolved = vi.fn();
  void wait(200, new AbortController().signal).then(() => resolved());
  await vi.advanceTimersByTimeAsync(199);
  expect(resolved).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(resolved).toHaveBeenCalledOnce();
});

test('rejects with the reason when the signal aborts, and leaves no timer', async () => {
  const ends = new AbortController();
  const waiting = wait(200, ends.signal);
  ends.abort(new DOMException('Over.', 'TimeoutError'));
  await expect(waiting).rejects.toThrow('Over.');
  expect(vi.getTimerCount()).toBe(0);
});

test('rejects at once when the signal has aborted before', async () => {
  await expect(wait(200, AbortSignal.abort(new Error('Long over.')))).rejects.toThrow('Long over.');
  expect(vi.getTimerCount()).toBe(0);
});

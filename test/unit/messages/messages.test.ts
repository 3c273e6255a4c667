import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { ask } = await import('../../../src/messages/messages.ts');

beforeEach(() => {
  sendMessage.mockReset();
});

test('asking sends the question as it is, and answers what the background does', async () => {
  sendMessage.mockResolvedValue('the answer');
  const question = { ask: 'check-by-hand', password: 'x' } as const;
  expect(await ask<'check-by-hand'>(question)).toBe('the answer');
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(question);
});

test('asking rejects when nobody is there', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(ask<'last-check'>({ ask: 'last-check', tab: 1 })).rejects.toThrow('Receiving end');
});

import { describe, expect, test, vi } from 'vitest';
import { largestBody, readCapped } from '../../../src/breaches/read-capped.ts';

function streamed(...chunks: Uint8Array<ArrayBuffer>[]): Response {
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    }),
  );
}

function endless(cancel: () => Promise<void>) {
  const pull = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(100_000)));
  return { pull, response: new Response(new ReadableStream({ pull, cancel })) };
}

test('a million bytes are read, one more is not', async () => {
  expect(largestBody).toBe(1_000_000);
  expect(await readCapped(new Response('x'.repeat(1_000_000)))).toHaveLength(1_000_000);
  expect(await readCapped(new Response('x'.repeat(1_000_001)))).toBeNull();
});

test('bytes count, not letters', async () => {
  expect(await readCapped(new Response('é'.repeat(500_000)))).toHaveLength(500_000);
  expect(await readCapped(new Response('é'.repeat(500_001)))).toBeNull();
});

describe('a stream without end', () => {
  test('is let go of soon after the cap', async () => {
    const cancel = vi.fn(async () => undefined);
    const { pull, response } = endless(cancel);
    expect(await readCapped(response)).toBeNull();
    expect(cancel).toHaveBeenCalledOnce();
    expect(pull.mock.calls.length).toBeLessThanOrEqual(13);
  });

  test('may refuse to be let go of', async () => {
    const { response } = endless(() => Promise.reject(new Error('No.')));
    expect(await readCapped(response)).toBeNull();
  });
});

test('a letter cut by the network is put together again', async () => {
  const [first = 0, second = 0] = new TextEncoder().encode('é');
  expect(await readCapped(streamed(new Uint8Array([65, first]), new Uint8Array([second, 66])))).toBe('AéB');
});

test('what is no UTF-8 shows, also at the very end', async () => {
  expect(await readCapped(streamed(new Uint8Array([0xff, 65])))).toBe('\uFFFDA');
  expect(await readCapped(streamed(new Uint8Array([65, 0xc3])))).toBe('A\uFFFD');
});

test('a byte order mark is dropped, as the web does', async () => {
  expect(await readCapped(new Response('\uFEFFA:1'))).toBe('A:1');
});

test('no body is an empty one', async () => {
  expect(await readCapped(new Response(null))).toBe('');
});

test('rejects as the stream does', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('Cut off.')) });
  await expect(readCapped(new Response(broken))).rejects.toThrow('Cut off.');
});

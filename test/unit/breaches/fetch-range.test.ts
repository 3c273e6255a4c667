import { describe, expect, test, vi } from 'vitest';
import { deadline, fetchRange } from '../../../src/breaches/fetch-range.ts';
import { rangeApi } from '../../../src/breaches/range-api.ts';
import { type Reply, scriptedNet, untilAborted } from './scripted-net.ts';

const networkError = () => new TypeError('Failed to fetch');
const refusal = (status: number, retryAfter?: string) =>
  new Response('no', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
const good = () => new Response('A BODY');
const brokenBody = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n')),
      pull: (controller) => controller.error(networkError()),
    }),
  );

async function ask(...replies: Reply[]) {
  const net = scriptedNet(...replies);
  return { answer: await fetchRange('21BD1', net), net };
}

describe('the request', () => {
  test('is exactly the documented one', async () => {
    const { net } = await ask(good());
    expect(net.asked).toEqual([
      {
        url: 'https://api.pwnedpasswords.com/range/21BD1',
        init: {
          method: 'GET',
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          headers: { 'Add-Padding': 'true' },
          signal: expect.any(AbortSignal),
        },
      },
    ]);
    expect(rangeApi).toBe('https://api.pwnedpasswords.com/range/');
  });

  test('is the same when it is made again', async () => {
    const { net } = await ask(networkError(), good());
    expect(net.asked).toHaveLength(2);
    expect(net.asked[1]).toEqual(net.asked[0]);
  });

  test('has five seconds in all, the second try included', async () => {
    const { net } = await ask(networkError(), good());
    expect([net.deadlines, deadline]).toEqual([[5_000], 5_000]);
    expect(net.asked[1]?.init.signal).toBe(net.asked[0]?.init.signal);
  });
});

test('a body is handed over as it came', async () => {
  const body = '0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n00D4F6E8FA6EECAD2A3AA415EEC418D38EC:0\r\n';
  expect((await ask(new Response(body))).answer).toEqual({ kind: 'body', body });
});

describe('one retry', () => {
  test.each([
    ['a network error', networkError(), [150]],
    ['a 500', refusal(500), [150]],
    ['a 502', refusal(502), [150]],
    ['a 503', refusal(503), [150]],
    ['a 429 with one second', refusal(429, '1'), [1_000]],
    ['a 503 with two seconds', refusal(503, '2'), [2_000]],
    ['a 429 with a date', refusal(429, 'Sun, 22 Nov 2026 00:00:01 GMT'), [1_000]],
  ] as const)('after %s, and the second answer counts', async (_, first, waited) => {
    const { answer, net } = await ask(first, good());
    expect([answer, net.waited]).toEqual([{ kind: 'body', body: 'A BODY' }, waited]);
  });

  test('and not a second one', async () => {
    const { answer, net } = await ask(networkError(), networkError(), good());
    expect([answer, net.asked.length]).toEqual([{ kind: 'failed', why: 'unreachable' }, 2]);
  });

  test('may fail as the first one did', async () => {
    const { answer, net } = await ask(refusal(503), refusal(503), good());
    expect(answer).toStrictEqual({ kind: 'failed', why: 'service-error', status: 503 });
    expect(net.asked).toHaveLength(2);
  });

  test('tells of the second failure, not of the first', async () => {
    const { answer } = await ask(networkError(), refusal(503, '30'));
    expect(answer).toEqual({ kind: 'failed', why: 'service-busy', status: 503, retryAfter: 30_000 });
  });
});

describe('no retry', () => {
  test.each([
    ['a 400', refusal(400), { why: 'service-error', status: 400 }],
    ['a 404', refusal(404), { why: 'service-error', status: 404 }],
    ['a 404 with one second', refusal(404, '1'), { why: 'service-error', status: 404, retryAfter: 1_000 }],
    ['a 204', new Response(null, { status: 204 }), { why: 'service-error', status: 204 }],
    ['a 206', refusal(206), { why: 'service-error', status: 206 }],
    ['a 304', new Response(null, { status: 304 }), { why: 'service-error', status: 304 }],
    ['a 429 without a time', refusal(429), { why: 'service-busy', status: 429 }],
    ['a 429 with a minute', refusal(429, '60'), { why: 'service-busy', status: 429, retryAfter: 60_000 }],
    ['a 503 with a minute', refusal(503, '60'), { why: 'service-busy', status: 503, retryAfter: 60_000 }],
    ['a 500 with a minute', refusal(500, '60'), { why: 'service-error', status: 500, retryAfter: 60_000 }],
    [
      'a 429 until a date',
      refusal(429, 'Sun, 22 Nov 2026 00:01:00 GMT'),
      { why: 'service-busy', status: 429, retryAfter: 60_000 },
    ],
  ] as const)('after %s', async (_, reply, failed) => {
    const { answer, net } = await ask(reply, good());
    expect([answer, net.asked.length]).toEqual([{ kind: 'failed', ...failed }, 1]);
  });

  test('after a body that is too long', async () => {
    const { answer, net } = await ask(new Response('x'.repeat(1_000_001)), good());
    expect([answer, net.asked.length]).toEqual([{ kind: 'failed', why: 'bad-answer' }, 1]);
  });
});

test('a body that breaks off is unreachable, and tried again', async () => {
  const { answer, net } = await ask(brokenBody(), brokenBody());
  expect([answer, net.asked.length]).toEqual([{ kind: 'failed', why: 'unreachable' }, 2]);
});

test('the body of a refusal is not read, and one that cannot be let go of does no harm', async () => {
  const cancel = vi.fn(() => Promise.reject(networkError()));
  const body = new ReadableStream({ cancel });
  const { answer } = await ask(new Response(body, { status: 404 }));
  expect(answer).toMatchObject({ why: 'service-error' });
  expect(cancel).toHaveBeenCalledOnce();
});

describe('the deadline', () => {
  test('ends a request that hangs', async () => {
    const net = scriptedNet('hang', good());
    const answer = fetchRange('21BD1', net);
    net.expire();
    expect(await answer).toEqual({ kind: 'failed', why: 'timeout' });
    expect(net.asked).toHaveLength(1);
  });

  test('ends a body that drips', async () => {
    const net = scriptedNet();
    let drops = 0;
    net.fetch = async (_, { signal }) => {
      const body = new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        pull: (controller) => {
          drops += 1;
          if (drops < 5) controller.enqueue(new Uint8Array([48]));
          else net.expire();
        },
      });
      return new Response(body);
    };
    expect(await fetchRange('21BD1', net)).toEqual({ kind: 'failed', why: 'timeout' });
    expect(drops).toBe(5);
  });

  test('ends a second try that hangs', async () => {
    const net = scriptedNet(networkError(), 'hang');
    const answer = fetchRange('21BD1', net);
    await vi.waitFor(() => expect(net.asked).toHaveLength(2));
    net.expire();
    expect(await answer).toEqual({ kind: 'failed', why: 'timeout' });
  });

  test('ends the wait before the second try', async () => {
    const net = scriptedNet(networkError(), good());
    net.wait = (_, signal) => {
      const ended = untilAborted(signal);
      net.expire();
      return ended;
    };
    expect(await fetchRange('21BD1', net)).toEqual({ kind: 'failed', why: 'timeout' });
    expect(net.asked).toHaveLength(1);
  });
});

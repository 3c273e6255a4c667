import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Fault, type RangeServer, startRangeServer } from '../../support/range-server.ts';
import { askRangeServer } from './ask-range-server.ts';

let server: RangeServer;
let whole: string;
beforeAll(async () => {
  server = await startRangeServer();
  whole = (await askRangeServer(server, '/range/ABCDE')).body;
});
afterEach(() => {
  server.fault = null;
});
afterAll(() => server.close());

function askWith(fault: Fault) {
  server.fault = fault;
  return askRangeServer(server, '/range/ABCDE');
}

test('too-many-requests says when to come back', async () => {
  const reply = await askWith('too-many-requests');
  expect(reply).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
});

test.each([['error-500', 500] as const, ['error-503', 503] as const])('%s', async (fault, status) => {
  expect((await askWith(fault)).status).toBe(status);
});

test('html is a page with status 200', async () => {
  expect(await askWith('html')).toMatchObject({ status: 200, body: expect.stringContaining('<!doctype html>') });
});

test('lf-only has no carriage return', async () => {
  expect((await askWith('lf-only')).body).toBe(whole.replaceAll('\r', ''));
});

test('lower-case', async () => {
  expect((await askWith('lower-case')).body).toBe(whole.toLowerCase());
});

test('zero-count makes every row look like padding', async () => {
  const rows = (await askWith('zero-count')).body.split('\r\n');
  expect(rows).toEqual(whole.split('\r\n').map((row) => `${row.slice(0, 35)}:0`));
});

test('redirect points to another host', async () => {
  expect(await askWith('redirect')).toMatchObject({
    status: 302,
    headers: { location: expect.stringMatching(/^https:\/\/(?!api\.pwnedpasswords\.com)/) },
  });
});

test('cookies are set beside a good answer', async () => {
  expect(await askWith('cookies')).toMatchObject({ headers: { 'set-cookie': [expect.any(String)] }, body: whole });
});

test('ten-megabytes', async () => {
  expect((await askWith('ten-megabytes')).body.length).toBeGreaterThan(10_000_000);
});

test('truncated breaks off in the middle', async () => {
  await expect(askWith('truncated')).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('first-lines is whole lines, and announces their length', async () => {
  const { body, headers } = await askWith('first-lines');
  expect(whole.startsWith(`${body}\r\n`)).toBe(true);
  expect([body.split('\r\n').length, headers['content-length']]).toEqual([60, String(body.length)]);
});

test.each(['hang', 'slow-drip'] as const)('%s goes on until the server is closed', async (fault) => {
  const own = await startRangeServer();
  own.fault = fault;
  const answer = expect(askRangeServer(own, '/range/ABCDE')).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect.poll(() => own.requests.length).toBe(1);
  await own.close();
  await answer;
});

import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RangeServer, startRangeServer } from '../../support/range-server.ts';
import { noRecordings, recordedRange } from '../../support/range-server/recorded-range.ts';
import { askRangeServer } from './ask-range-server.ts';

let server: RangeServer;
beforeAll(async () => {
  server = await startRangeServer();
});
afterAll(() => server.close());

describe('recorded ranges', () => {
  const numbers = Array.from({ length: 32 }, (_, number) => number.toString(16).toUpperCase().padStart(5, '0'));
  test.for([...numbers, '5BAA6'])('%s is served byte for byte', async (prefix, { skip }) => {
    if (noRecordings !== null) skip(noRecordings);
    const reply = await askRangeServer(server, `/range/${prefix.toLowerCase()}`);
    expect(reply.body).toBe(recordedRange(prefix));
    expect(reply.headers['x-vigie-counts']).toBe('recorded');
  });

  test('get their padding after the recorded bytes', async ({ skip }) => {
    const recorded = recordedRange('00000') ?? skip(noRecordings ?? '');
    const reply = await askRangeServer(server, '/range/00000', { headers: { 'add-padding': 'true' } });
    expect(reply.body.slice(0, recorded.length)).toBe(recorded);
    expect(reply.body.slice(recorded.length)).toMatch(/^(\r\n[0-9A-F]{35}:0){10,209}$/);
  });
});

test('a computed range holds the leaked password, marked as an estimate', async () => {
  const hash = createHash('sha1').update('sunshine').digest('hex').toUpperCase();
  const reply = await askRangeServer(server, `/range/${hash.slice(0, 5)}`);
  expect(reply.status).toBe(200);
  expect(reply.body).toMatch(new RegExp(`^${hash.slice(5)}:\\d{7}\r?$`, 'm'));
  expect(reply.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=2678400',
    'content-type': 'text/plain; charset=utf-8',
    etag: expect.stringMatching(/^W\/"/),
    'last-modified': expect.any(String),
    'x-vigie-counts': 'estimated',
  });
});

test('answers compressed to whoever takes it', async () => {
  const plain = await askRangeServer(server, '/range/ABCDE');
  const brotli = await askRangeServer(server, '/range/ABCDE', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gzip = await askRangeServer(server, '/range/ABCDE', { headers: { 'accept-encoding': 'gzip' } });
  expect(brotliDecompressSync(Buffer.from(brotli.body, 'latin1')).toString()).toBe(plain.body);
  expect(gunzipSync(Buffer.from(gzip.body, 'latin1')).toString()).toBe(plain.body);
});

test.each([
  ['/range/ABCD', 'The hash prefix was not in a valid format'],
  ['/range/ABCDEF', 'The hash prefix was not in a valid format'],
  ['/range/ABCDG', 'The hash prefix was not valid hexadecimal'],
  ['/', 'Invalid API query'],
])('%s is a bad request', async (path, text) => {
  const reply = await askRangeServer(server, path);
  expect(reply).toMatchObject({ status: 400, body: text });
});

test('POST is not allowed', async () => {
  expect(await askRangeServer(server, '/range/ABCDE', { method: 'POST' })).toMatchObject({ status: 405 });
});

test('a preflight allows Add-Padding and nothing else', async () => {
  const reply = await askRangeServer(server, '/range/ABCDE', { method: 'OPTIONS' });
  expect(reply.headers['access-control-allow-headers']).toBe('Add-Padding');
  expect(reply.headers['access-control-allow-methods']).toBe('GET');
});

test('logs what arrived', async () => {
  server.requests.length = 0;
  await askRangeServer(server, '/range/abcde', { headers: { cookie: 'a=b' } });
  await askRangeServer(server, '/elsewhere');
  expect(server.requests).toMatchObject([
    { method: 'GET', url: '/range/abcde', prefix: 'abcde', headers: { cookie: 'a=b' } },
    { method: 'GET', url: '/elsewhere', prefix: null },
  ]);
});

test('says so when its port is taken', async () => {
  await expect(startRangeServer({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchRange } from '../../src/breaches/range.ts';
import { askMirror } from '../support/mirror/ask-mirror.ts';
import { load } from '../support/mirror/load.ts';
import { hasNjs, type NginxMirror, startNginx } from '../support/mirror/nginx-mirror.ts';
import { samplePrefixes, writeRangeFiles } from '../support/mirror/range-files.ts';
import { provideTool } from '../support/provide-tool.ts';

const nginxPath = provideTool('nginx', 'nginx', 'libnginx-mod-http-js');
const wrkPath = provideTool('wrk', 'wrk');

const folder = mkdtempSync(join(tmpdir(), 'vigie-nginx-'));
const prefixes = samplePrefixes(512);
let bodies: Map<string, string>;
beforeAll(() => {
  bodies = writeRangeFiles(join(folder, 'ranges'), prefixes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(nginxPath === null)('the documented nginx, serving plain files', () => {
  let nginx: NginxMirror;
  beforeAll(async () => {
    nginx = await startNginx(nginxPath ?? '', folder, { padding: false });
  });
  afterAll(() => nginx.close());

  test('answers every prefix with its file, compressed or not', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const answers = await Promise.all(
        prefixes.map((prefix) =>
          askMirror(nginx.port, `/range/${prefix}`, { headers: { 'accept-encoding': encoding } }),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(answers.map(({ body }) => body)).toEqual([...bodies.values()]);
      const encodings = new Set(answers.map(({ headers }) => headers['content-encoding'] ?? 'identity'));
      expect(encodings).toEqual(new Set([encoding]));
    }
  });

  test('sends the headers of the public service, and none that identifies anyone', async () => {
    const { headers } = await askMirror(nginx.port, `/range/${prefixes[0]}`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers).toMatchObject({
      'content-type': 'text/plain',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=2678400',
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"/) as string,
      'last-modified': expect.stringMatching(/GMT$/) as string,
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.server).toBe('nginx');
  });

  test('answers a preflight, and refuses what is no range', async () => {
    const [preflight, bad, short, posted, elsewhere, absent] = await Promise.all([
      askMirror(nginx.port, `/range/${prefixes[0]}`, { method: 'OPTIONS' }),
      askMirror(nginx.port, '/range/XYZ12'),
      askMirror(nginx.port, '/range/ABCD'),
      askMirror(nginx.port, `/range/${prefixes[0]}`, { method: 'POST' }),
      askMirror(nginx.port, `/${prefixes[0]}.txt`),
      askMirror(nginx.port, '/range/00000'),
    ]);
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toBe('Add-Padding');
    expect([bad.status, short.status, posted.status, elsewhere.status, absent.status]).toEqual([
      400, 400, 405, 404, 404,
    ]);
    expect(bad.body).toBe('The hash prefix was not in a valid format');
  });

  test.skipIf(wrkPath === null)('bears a load without one error', { timeout: 60_000 }, () => {
    const measured = load(wrkPath ?? '', `https://127.0.0.1:${nginx.port}`, prefixes, folder, 5);
    console.log(`nginx, plain files: ${JSON.stringify(measured)}`);
    expect(measured.errors).toBe(0);
    expect(measured.requests).toBeGreaterThan(500);
  });
});

describe.skipIf(nginxPath === null || !hasNjs())('the same nginx with the padding script', () => {
  let nginx: NginxMirror;
  beforeAll(async () => {
    nginx = await startNginx(nginxPath ?? '', folder, { padding: true });
  });
  afterAll(() => nginx.close());

  const padded = (prefix: string) =>
    askMirror(nginx.port, `/range/${prefix}`, { headers: { 'add-padding': 'true', 'accept-encoding': 'gzip' } });

  test('appends 10 to 209 lines of count 0 where padding is asked for, anew each time', async () => {
    const [prefix = ''] = prefixes;
    const body = bodies.get(prefix) ?? '';
    const answers = await Promise.all(Array.from({ length: 40 }, () => padded(prefix)));
    const added = answers.map((answer) => answer.body.slice(body.length));
    expect(answers.every((answer) => answer.status === 200 && answer.body.startsWith(body))).toBe(true);
    for (const lines of added) expect(lines).toMatch(/^(\r\n[\dA-F]{35}:0){10,209}$/);
    expect(new Set(added).size).toBe(added.length);
    expect(new Set(added.map((lines) => lines.length)).size).toBeGreaterThan(10);
    expect(searchRange(answers[0]?.body ?? '', added[0]?.slice(2, 37) ?? '')).toEqual({ kind: 'not-found' });
  });

  test('leaves the answer alone where it is not', async () => {
    const [prefix = ''] = prefixes;
    expect((await askMirror(nginx.port, `/range/${prefix}`)).body).toBe(bodies.get(prefix));
  });

  test.skipIf(wrkPath === null)('bears a load without one error', { timeout: 60_000 }, () => {
    const measured = load(wrkPath ?? '', `https://127.0.0.1:${nginx.port}`, prefixes, folder, 5);
    console.log(`nginx, padded by njs: ${JSON.stringify(measured)}`);
    expect(measured.errors).toBe(0);
    expect(measured.requests).toBeGreaterThan(100);
  });
});

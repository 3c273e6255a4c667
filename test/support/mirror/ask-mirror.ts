import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { mirrorHost } from './nginx-mirror.ts';

export interface MirrorAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One request to the mirror on this machine, under its real name; a compressed body is unpacked. */
export function askMirror(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<MirrorAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { host: mirrorHost, ...options.headers };
    // Its certificate was made a moment ago, for this test.
    const asked = request({ port, path, method: options.method ?? 'GET', headers, rejectUnauthorized: false });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const body = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response;
      text(body).then(
        (read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }),
        reject,
      );
    });
    asked.end();
  });
}

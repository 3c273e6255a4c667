import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { addLeaks, type ExtraLeaks } from './extra-leaks.ts';
import { type Fault, sendFaulty, type SendFaulty } from './faults.ts';
import { computeRange, padRange } from './range-body.ts';
import { recordedRange } from './recorded-range.ts';

/** Answers as the service's public source does: statuses, texts and headers are taken from there. */
export function answerRange(response: ServerResponse, fault: Fault | SendFaulty | null, extra: ExtraLeaks = {}): void {
  const { method, url = '/', headers } = response.req;
  response.setHeader('access-control-allow-origin', '*');
  if (method === 'OPTIONS') return allowPadding(response);
  const path = new URL(url, 'https://range.invalid').pathname;
  if (!path.startsWith('/range/')) return refuse(response, 400, 'Invalid API query');
  if (method !== 'GET') {
    const text = `Only GET requests can be used to query ranges, but this request used the ${method} verb`;
    return refuse(response, 405, text);
  }
  const prefix = path.slice('/range/'.length).toUpperCase();
  if (prefix.length !== 5) return refuse(response, 400, 'The hash prefix was not in a valid format');
  if (!/^[0-9A-F]+$/.test(prefix)) return refuse(response, 400, 'The hash prefix was not valid hexadecimal');

  const recorded = recordedRange(prefix);
  const range = addLeaks(recorded ?? computeRange(prefix), prefix, extra);
  const body = headers['add-padding'] === 'true' ? padRange(range) : range;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'public, max-age=2678400');
  response.setHeader('etag', `W/"0x${createHash('md5').update(range).digest('hex').slice(0, 15).toUpperCase()}"`);
  response.setHeader('last-modified', 'Fri, 01 Nov 2024 00:00:00 GMT');
  // Not the service's: says whether the counts were really recorded or are estimates from a rank.
  response.setHeader('x-vigie-counts', recorded === null ? 'estimated' : 'recorded');
  if (fault === null) sendCompressed(response, body);
  else (typeof fault === 'function' ? fault : sendFaulty[fault])(response, body);
}

function allowPadding(response: ServerResponse): void {
  response.setHeader('access-control-allow-methods', 'GET');
  response.setHeader('access-control-allow-headers', 'Add-Padding');
  response.setHeader('access-control-max-age', '1728000');
  response.end();
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain;charset=UTF-8');
  response.end(text);
}

function sendCompressed(response: ServerResponse, body: string): void {
  const accepted = response.req.headers['accept-encoding'] ?? '';
  response.setHeader('vary', 'Accept-Encoding');
  if (/\bbr\b/.test(accepted)) {
    response.setHeader('content-encoding', 'br');
    response.end(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  } else if (/\bgzip\b/.test(accepted)) {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(body));
  } else response.end(body);
}

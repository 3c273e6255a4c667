import { headed } from './body-faults.ts';
import type { SendFaulty } from '../../support/range-server/faults.ts';

/** Answers of whoever stands between: statuses, types and redirects. Each with the right body, which must not count. */
export const edgeFaults: Record<string, { fault: SendFaulty; why: string }> = {
  '204': { fault: headed({}, 204), why: 'service-error' },
  '206, a part': { fault: headed({ 'content-range': 'bytes 0-99/100' }, 206), why: 'service-error' },
  '203 of a proxy': { fault: headed({}, 203), why: 'service-error' },
  '304': { fault: headed({}, 304), why: 'service-error' },
  '400': { fault: headed({}, 400), why: 'service-error' },
  '401 that asks for a name': { fault: headed({ 'www-authenticate': 'Basic realm="x"' }, 401), why: 'service-error' },
  '403': { fault: headed({}, 403), why: 'service-error' },
  '404': { fault: headed({}, 404), why: 'service-error' },
  '407': { fault: headed({}, 407), why: 'unreachable' },
  '418': { fault: headed({}, 418), why: 'service-error' },
  '429 without a word of when': { fault: headed({}, 429), why: 'service-busy' },
  '429 for a century': { fault: headed({ 'retry-after': '3155760000' }, 429), why: 'service-busy' },
  '429 until a date': { fault: headed({ 'retry-after': 'Fri, 31 Dec 2999 23:59:59 GMT' }, 429), why: 'service-busy' },
  '429 with nonsense': { fault: headed({ 'retry-after': '-1e9, soon' }, 429), why: 'service-busy' },
  '503 that is busy': { fault: headed({ 'retry-after': '30' }, 503), why: 'service-busy' },
  '511 of a captive portal': { fault: headed({ 'content-type': 'text/html' }, 511), why: 'service-error' },
  '599': { fault: headed({}, 599), why: 'service-error' },
  'HTML by its type': { fault: headed({ 'content-type': 'text/html' }), why: 'bad-answer' },
  'JSON by its type': { fault: headed({ 'content-type': 'application/json' }), why: 'bad-answer' },
  'a picture by its type': { fault: headed({ 'content-type': 'image/png' }), why: 'bad-answer' },
  'a connection cut at once': { fault: (response) => void response.destroy(), why: 'unreachable' },
  'not HTTP': { fault: (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'), why: 'bad-answer' },
  'a header line too many': { fault: (response) => rawHeaders(response, 'x: \0\r\n'), why: 'unreachable' },
};

export const redirects: Record<string, string> = {
  'plain http on the same host': 'http://api.pwnedpasswords.com/range/AAAAA',
  'plain http on another host': 'http://shop.test/stolen?',
  'https on another host': 'https://shop.test/stolen?',
  'the same host, another path': 'https://api.pwnedpasswords.com/range/00000',
  itself: '',
  'an address without a host': 'https://',
  'a data address': 'data:text/plain,stolen',
  'a page of the extension': 'chrome-extension://invalid/manifest.json',
};

function rawHeaders(response: Parameters<SendFaulty>[0], lines: string): void {
  response.socket?.end(`HTTP/1.1 200 OK\r\n${lines}content-length: 0\r\n\r\n`);
}

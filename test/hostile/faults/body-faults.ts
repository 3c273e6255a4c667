import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { SendFaulty } from '../../support/range-server/faults.ts';

/** The service knows this one: whoever overlooks a fault says so, and whoever reads half of it says "not found". */
export const askedAbout = 'petrel-harbour-72';
const suffixAsked = createHash('sha1').update(askedAbout).digest('hex').slice(5).toUpperCase();

/** Answers 200 with what `spoil` makes of the right body, which does contain the password that is asked about. */
export function spoiled(spoil: (body: string) => string | Buffer): SendFaulty {
  return (response, body) => void response.end(spoil(body));
}

/** The same body with one more line in its middle. */
export function withLine(line: string): SendFaulty {
  return spoiled((body) => {
    const lines = body.split('\r\n');
    lines.splice(Math.floor(lines.length / 2), 0, line);
    return lines.join('\r\n');
  });
}

const digits = 'A'.repeat(35);

/** One line that is no range line, in an answer that is right otherwise: nothing of such an answer is believed. */
export const badLines: Record<string, string> = {
  'an empty line': '',
  'a suffix of 34 digits': `${digits.slice(1)}:1`,
  'a suffix of 36 digits': `A${digits}:1`,
  'a whole hash': `5BAA6${digits}:1`,
  'a digit that is none': `G${digits.slice(1)}:1`,
  'a full-width digit': `${digits.slice(1)}\uFF21:1`,
  'no count': digits,
  'an empty count': `${digits}:`,
  'a negative count': `${digits}:-1`,
  'a count with a sign': `${digits}:+1`,
  'a fraction': `${digits}:1.5`,
  'an exponent': `${digits}:1e3`,
  'a hexadecimal count': `${digits}:0x10`,
  'a count of a thousand digits': `${digits}:${'9'.repeat(1000)}`,
  'a count in Arabic digits': `${digits}:\u0663`,
  'a count with a separator': `${digits}:1,000`,
  'three columns': `${digits}:1:1`,
  'a space before': ` ${digits}:1`,
  'a space after': `${digits}:1 `,
  'a tab for a colon': `${digits}\t1`,
  'a NUL': `${digits}\0:1`,
  'a line end of another kind': `${digits}:1\u2028${digits}:1`,
  'a lone carriage return': `${digits}:1\r${digits}:1`,
  markup: '<!-- cached -->',
};

export const badBodies: Record<string, SendFaulty> = {
  'no body': spoiled(() => ''),
  'one line end': spoiled(() => '\r\n'),
  'two line ends after the last line': spoiled((body) => `${body}\r\n\r\n`),
  JSON: spoiled(() => '{"leaked": false}'),
  'a JSON list of range lines': spoiled((body) => JSON.stringify(body.split('\r\n'))),
  'UTF-16': spoiled((body) => Buffer.from(`\uFEFF${body}`, 'utf16le')),
  'bytes that are no UTF-8': spoiled((body) => Buffer.concat([Buffer.from(body), Buffer.from([0xff, 0xfe])])),
  'a picture': spoiled(() => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  'all on one line': spoiled((body) => body.replaceAll('\r\n', ' ')),
  'cut in a suffix': spoiled((body) => body.slice(0, body.indexOf('\r\n', 5_000) + 12)),
  'a portal before the range': spoiled((body) => `<p>Welcome</p>\r\n${body}`),
  'gzip named but not sent': headed({ 'content-encoding': 'gzip' }),
  'cut in its gzip': (response, body) => sendGzip(response, gzipSync(body).subarray(0, 9_000)),
  'cut at the end of a line': (response, body) => sendGzip(response, gzipSync(firstLines(body, 400))),
  'cut in our own count': spoiled((body) => new RegExp(`^[^]*?${suffixAsked}:\\d`).exec(body)?.[0] ?? ''),
  'cut before our own line': spoiled((body) => body.slice(0, body.indexOf(suffixAsked) - 2)),
  'cut after the line end before our own line': spoiled((body) => body.slice(0, body.indexOf(suffixAsked))),
  'cut at the end of a line that was so in its file': (response, body) => {
    const gzip = gzipSync(firstLines(body, 60));
    response.setHeader('content-length', gzip.length);
    sendGzip(response, gzip);
  },
};

for (const kept of [12, 60, 99]) {
  badBodies[`the first ${kept} lines`] = spoiled((body) => firstLines(body, kept));
  badBodies[`the first ${kept} lines and a line end`] = spoiled((body) => `${firstLines(body, kept)}\r\n`);
}

/** Our line is behind all of them. The first share leaves some dozen lines. */
for (const share of [0.02, 0.1, 0.3, 0.5]) {
  badBodies[`without padding, and cut in its gzip after ${share * 100} %`] = (response, body) => {
    const gzip = gzipSync(withoutPadding(body));
    sendGzip(response, gzip.subarray(0, share * gzip.length));
  };
}

/** Ends as a connection does that breaks: no length was announced, and Chromium sees no error. */
function sendGzip(response: ServerResponse, bytes: Buffer): void {
  response.setHeader('content-encoding', 'gzip');
  response.setHeader('connection', 'close');
  response.end(bytes);
}

/** As a mirror of plain files answers. */
export function withoutPadding(body: string): string {
  return body.replace(/(\r\n[0-9A-F]{35}:0)+$/, '');
}

function firstLines(body: string, count: number): string {
  return body.split('\r\n').slice(0, count).join('\r\n');
}

/** The right body under these headers. */
export function headed(headers: Record<string, string>, status = 200): SendFaulty {
  return (response: ServerResponse, body) => {
    response.writeHead(status, headers).end(body);
  };
}

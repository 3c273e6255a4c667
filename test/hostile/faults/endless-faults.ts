import type { ServerResponse } from 'node:http';
import { constants, gzipSync, brotliCompressSync } from 'node:zlib';
import type { SendFaulty } from '../../support/range-server/faults.ts';

const line = `${'A'.repeat(35)}:1\r\n`;

/** Half a gigabyte once unpacked, half a megabyte on the way. */
const bomb = Buffer.concat(Array.from({ length: 512 }, () => gzipSync('A'.repeat(1 << 20))));

export const endlessFaults: Record<string, SendFaulty> = {
  'lines without end': (response) => keepWriting(response, line.repeat(1_000)),
  'one line without end': (response) => keepWriting(response, 'A'.repeat(50_000)),
  'a gzip bomb'(response) {
    response.setHeader('content-encoding', 'gzip');
    response.end(bomb);
  },
  'a brotli bomb'(response) {
    response.setHeader('content-encoding', 'br');
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
    response.end(brotliCompressSync(Buffer.alloc(64 << 20, line), { params }));
  },
  'a length of 10 GB announced, and sent'(response) {
    response.setHeader('content-length', 10_000_000_000);
    keepWriting(response, line.repeat(1_000));
  },
};

/** What never ends and stays small: only the deadline stops it. */
export const slowFaults: Record<string, SendFaulty> = {
  'a byte at a time, for ever': (response) => keepDripping(response, 'A'),
  'headers, then silence': (response) => response.flushHeaders(),
  'half a body, then silence': (response, body) => void response.write(body.slice(0, body.length / 2)),
  'a whole body whose end never comes': (response, body) => void response.write(body),
};

function keepWriting(response: ServerResponse, chunk: string): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function keepDripping(response: ServerResponse, chunk: string): void {
  const timer = setInterval(() => response.write(chunk), 100);
  response.on('close', () => clearInterval(timer));
}

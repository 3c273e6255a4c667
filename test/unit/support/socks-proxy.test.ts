import { once } from 'node:events';
import { createServer, type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { startSocksProxy } from '../../support/firefox/socks-proxy.ts';

const greeting = [5, 1, 0];
const request = (host: string, port: number) => [5, 1, 0, 3, host.length, ...Buffer.from(host), port >> 8, port & 255];

async function talk(port: number, chunks: number[][]): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  for (const chunk of chunks) socket.write(Buffer.from(chunk));
  const received: Buffer[] = [];
  socket.on('data', (data: Buffer) => received.push(data));
  await once(socket, 'close');
  return Buffer.concat(received);
}

test('joins a host it knows to its port, even when the bytes trickle in', async () => {
  const target = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await once(target, 'listening');
  const { port } = target.address() as AddressInfo;
  const proxy = await startSocksProxy((host) => (host === 'shop.test' ? port : null));
  const trickle = [...greeting, ...request('shop.test', 443)].map((byte) => [byte]);
  const received = await talk(proxy.port, trickle);
  expect(received.subarray(0, 4)).toEqual(Buffer.from([5, 0, 5, 0]));
  expect(received.toString().endsWith('hello')).toBe(true);
  expect(proxy.asked).toEqual(['shop.test:443']);
  proxy.close();
  target.close();
});

test('refuses every other host', async () => {
  const proxy = await startSocksProxy(() => null);
  const received = await talk(proxy.port, [[...greeting, ...request('elsewhere.example', 80)]]);
  expect([...received.subarray(0, 4)]).toEqual([5, 0, 5, 2]);
  proxy.close();
});

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SocksProxy {
  port: number;
  /** Every `host:port` that was asked for, oldest first. */
  asked: string[];
  close(): void;
}

/** What SOCKS 5 (RFC 1928) answers: version, reply code, and an address nobody reads. */
const reply = (code: number) => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);
const succeeded = 0;
const notAllowed = 2;

/**
 * Starts a SOCKS 5 proxy that decides where each host lies: `route` gives a port on 127.0.0.1, or `null` to refuse.
 * A browser behind it reaches nothing else, whatever name it asks for.
 */
export async function startSocksProxy(route: (host: string, port: number) => number | null): Promise<SocksProxy> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((client) => {
    sockets.add(client.on('error', () => client.destroy()).on('close', () => sockets.delete(client)));
    void serve(client).catch(() => client.destroy());
  });

  async function serve(client: Socket): Promise<void> {
    const [, methods = 0] = await bytes(client, 2);
    await bytes(client, methods);
    client.write(Buffer.from([5, 0]));
    const [, , , addressType] = await bytes(client, 4);
    const host = await readHost(client, addressType);
    const port = (await bytes(client, 2)).readUInt16BE();
    asked.push(`${host}:${port}`);
    const target = route(host, port);
    if (target === null) return void client.end(reply(notAllowed));
    const upstream = connect(target, '127.0.0.1', () => {
      client.write(reply(succeeded));
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function readHost(client: Socket, addressType: number | undefined): Promise<string> {
  if (addressType === 1) return [...(await bytes(client, 4))].join('.');
  if (addressType === 4) return (await bytes(client, 16)).toString('hex');
  const [length = 0] = await bytes(client, 1);
  return (await bytes(client, length)).toString('latin1');
}

async function bytes(socket: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const read = socket.read(count) as Buffer | null;
    if (read?.length === count) return read;
    if (socket.readableEnded || socket.destroyed) throw new Error('The client went away.');
    await once(socket, 'readable');
  }
}

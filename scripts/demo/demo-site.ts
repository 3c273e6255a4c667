import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DemoSite {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  origin: string;
  close(): void;
}

const pages: Record<string, string> = {
  '/': 'sign-up.html',
  '/sign-up': 'sign-up.html',
  '/sign-in': 'sign-in.html',
  '/change-password': 'change-password.html',
  '/thanks': 'thanks.html',
  '/site.css': 'site.css',
};

/** Serves the demo's pages on 127.0.0.1. Rejects with a message for the person when the port cannot be had. */
export async function startDemoSite(port: number): Promise<DemoSite> {
  const server = createServer((request, response) => {
    // A form is posted and forgotten: whatever was typed is read by nobody.
    request.resume();
    if (request.method === 'POST') response.writeHead(303, { location: '/thanks' }).end();
    else void sendPage(response, new URL(request.url ?? '/', 'http://demo.invalid').pathname);
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
    throw new Error(`Port ${port} ${why}. Choose another: npm start -- --port ${port === 65_535 ? 8787 : port + 1}`, {
      cause: error,
    });
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function sendPage(response: ServerResponse, path: string): Promise<void> {
  const file = pages[path];
  if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  const type = file.endsWith('.css') ? 'text/css' : 'text/html';
  const body = await readFile(new URL(`pages/${file}`, import.meta.url));
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

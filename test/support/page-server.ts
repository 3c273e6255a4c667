import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { makeCertificate } from './range-server/certificate.ts';

export interface PageServer {
  /** `--host-resolver-rules` entries that make every `*.test` host reach these pages, by http and https. */
  hostRules: string[];
  /** SHA-256 of the certificate's public key in base64. */
  spki: string;
  close(): Promise<void>;
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The strictest policy a page can have and still run the tests' inline scripts on the pages that need them. */
const strictPolicy = "default-src 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the pages below `folder` for every host; `?csp` adds a strict Content-Security-Policy. */
export async function startPageServer(folder: string): Promise<PageServer> {
  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://any.test');
    const file = join(folder, normalize(url.pathname));
    readFile(file).then(
      (body) => {
        response.setHeader('content-type', `${types[file.split('.').pop() ?? ''] ?? 'text/plain'}; charset=utf-8`);
        if (url.searchParams.has('csp')) response.setHeader('content-security-policy', strictPolicy);
        response.end(body);
      },
      () =>
        response.writeHead(url.pathname === '/done' ? 200 : 404, { 'content-type': 'text/html' }).end('<h1>Done</h1>'),
    );
  };
  const { key, cert, spki } = await makeCertificate(['*.test']);
  const servers = [createHttpServer(answer), createHttpsServer({ key, cert }, answer)];
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }),
  );
  return {
    hostRules: [`MAP *.test:80 127.0.0.1:${ports[0]}`, `MAP *.test:443 127.0.0.1:${ports[1]}`],
    spki,
    close: async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

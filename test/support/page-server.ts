import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { makeCertificate } from './range-server/certificate.ts';

export interface PageServer {
  /** `--host-resolver-rules` entries that make every `*.test` host reach these pages, by http and https. */
  hostRules: string[];
  /** The ports on 127.0.0.1, for plain http and for https. */
  ports: { http: number; https: number };
  /** SHA-256 of the certificate's public key in base64. */
  spki: string;
  /** Every address that was asked for, oldest first: host and path. */
  asked: string[];
  close(): Promise<void>;
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The strictest policy a page can have and still run the tests' inline scripts on the pages that need them. */
const strictPolicy = "default-src 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What hosts say of a document that somebody has uploaded: it has no rights of theirs. */
const sandbox = 'sandbox allow-scripts allow-forms';

/**
 * Serves the pages below these folders for every host; `?csp` adds a strict Content-Security-Policy, `?sandboxed` one that takes
 * the document its origin.
 */
export async function startPageServer(...folders: string[]): Promise<PageServer> {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://any.test');
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    const files = folders.map((folder) => join(folder, normalize(url.pathname)));
    const file = files.find((path) => existsSync(path)) ?? '';
    response.setHeader('content-type', `${types[extname(file).slice(1)] ?? 'text/html'}; charset=utf-8`);
    if (url.searchParams.has('csp')) response.setHeader('content-security-policy', strictPolicy);
    if (url.searchParams.has('sandboxed')) response.setHeader('content-security-policy', sandbox);
    if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else if (url.pathname === '/done') response.end('<h1>Done</h1>');
    else
      createReadStream(file)
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
  };
  const { key, cert, spki } = await makeCertificate(['*.test']);
  const servers = [createHttpServer(answer), createHttpsServer({ key, cert }, answer)];
  const [http = 0, https = 0] = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }),
  );
  return {
    hostRules: [
      ...[80, 8080].map((port) => `MAP *.test:${port} 127.0.0.1:${http}`),
      `MAP *.test:443 127.0.0.1:${https}`,
    ],
    ports: { http, https },
    spki,
    asked,
    close: async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

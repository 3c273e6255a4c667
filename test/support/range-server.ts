import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerRange } from './range-server/answer-range.ts';
import { makeCertificate } from './range-server/certificate.ts';
import type { ExtraLeaks } from './range-server/extra-leaks.ts';
import { type Fault, redirectHost, type SendFaulty } from './range-server/faults.ts';
import { loadLeakedPasswords } from './range-server/leaked-passwords.ts';

export type { ExtraLeaks, Fault };

/** The real service's host. A browser is made to find this server under that name, from outside. */
export const serviceHost = 'api.pwnedpasswords.com';

export interface LoggedRequest {
  method: string;
  /** Path and query. */
  url: string;
  /** The five hex digits as they were sent, or `null` when the path is not a range. */
  prefix: string | null;
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  time: number;
}

export interface RangeServer {
  port: number;
  /** Everything that arrived, oldest first. Empty it with `requests.length = 0`. */
  requests: LoggedRequest[];
  /** What goes wrong from the next request on; `null` is nothing, a function answers in the service's place. */
  fault: Fault | SendFaulty | null;
  /** Make Chromium find this server under the service's name and trust its certificate, and no other. */
  chromiumFlags: string[];
  /** Refuses connections until `comeBack`. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a stand-in for the range service on 127.0.0.1, by default on a free port. Where recorded answers exist it
 * serves their bytes; the others are computed from a public list of leaked passwords, with estimated counts.
 * `alsoLeaked` adds passwords with counts of their own. Rejects when the port is taken.
 */
export async function startRangeServer(options: { port?: number; alsoLeaked?: ExtraLeaks } = {}): Promise<RangeServer> {
  loadLeakedPasswords();
  const { key, cert, spki } = await makeCertificate([serviceHost, redirectHost]);
  const server = createServer({ key, cert }, (request, response) => {
    running.requests.push(logged(request));
    answerRange(response, running.fault, options.alsoLeaked);
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const rules = [serviceHost, redirectHost].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const running: RangeServer = {
    port,
    requests: [],
    fault: null,
    chromiumFlags: [`--host-resolver-rules=${rules.join(',')}`, `--ignore-certificate-errors-spki-list=${spki}`],
    goDown: () => stop(server),
    async comeBack() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: () => stop(server),
  };
  return running;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function logged(request: IncomingMessage): LoggedRequest {
  const { method = '', url = '' } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const prefix = /^\/range\/([0-9a-f]{5})$/i.exec(url)?.[1] ?? null;
  return { method, url, prefix, headers: Object.fromEntries(headers), time: Date.now() };
}

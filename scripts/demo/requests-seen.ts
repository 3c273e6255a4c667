import type { BrowserContext } from 'playwright';
import type { RangeServer } from '../../test/support/range-server.ts';
import { serviceHost } from '../../test/support/range-server.ts';

/**
 * Takes, at each call, the requests made since the last one. They are seen from outside the extension: by the stand-in
 * for the service, or, where the real one is asked (`server` is `null`), by the browser's own network log.
 */
export function requestsSeen(browser: BrowserContext, server: RangeServer | null): () => string[] {
  if (server) {
    return () => server.requests.splice(0).map(({ method, url }) => `${method} https://${serviceHost}${url}`);
  }
  const seen: string[] = [];
  browser.on('request', (request) => {
    if (new URL(request.url()).host === serviceHost) seen.push(`${request.method()} ${request.url()}`);
  });
  return () => seen.splice(0);
}

import type { ServerResponse } from 'node:http';

/** What can go wrong on the way. */
export type Fault =
  | 'too-many-requests'
  | 'error-500'
  | 'error-503'
  | 'hang'
  | 'late'
  | 'slow-drip'
  | 'truncated'
  | 'first-lines'
  | 'html'
  | 'lf-only'
  | 'lower-case'
  | 'zero-count'
  | 'redirect'
  | 'cookies'
  | 'ten-megabytes';

/** Where the `redirect` fault sends: a host that the same server answers, so that a followed redirect is logged. */
export const redirectHost = 'redirected.example';

const dripMilliseconds = 100;
const lateMilliseconds = 1_000;
const portal = '<!doctype html><title>Welcome to our Wi-Fi</title><h1>Please sign in to go online</h1>';

/** Sends `body`, a range answer, with a fault in it. Status 200 and the usual headers are already set. */
export type SendFaulty = (response: ServerResponse, body: string) => void;

export const sendFaulty: Record<Fault, SendFaulty> = {
  'too-many-requests'(response) {
    response.statusCode = 429;
    response.setHeader('retry-after', '2');
    response.end('Rate limit exceeded');
  },
  'error-500'(response) {
    response.statusCode = 500;
    response.end('Internal Server Error');
  },
  'error-503'(response) {
    response.statusCode = 503;
    response.end('Service Unavailable');
  },
  hang() {
    // Never answers. Closing the server ends the connection.
  },
  late(response, body) {
    const timer = setTimeout(() => response.end(body), lateMilliseconds);
    response.on('close', () => clearTimeout(timer));
  },
  'slow-drip'(response, body) {
    const lines = body.split(/(?<=\n)/);
    const timer = setInterval(() => {
      const line = lines.shift();
      if (line === undefined) response.end();
      else response.write(line);
    }, dripMilliseconds);
    response.on('close', () => clearInterval(timer));
  },
  truncated(response, body) {
    response.setHeader('content-length', body.length);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  'first-lines'(response, body) {
    // As a proxy's answer that was cut: its length is right, and so is each of its lines.
    response.end(body.split('\r\n').slice(0, 60).join('\r\n'));
  },
  html(response) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(portal);
  },
  'lf-only'(response, body) {
    response.end(body.replaceAll('\r\n', '\n'));
  },
  'lower-case'(response, body) {
    response.end(body.toLowerCase());
  },
  'zero-count'(response, body) {
    response.end(body.replaceAll(/:\d+/g, ':0'));
  },
  redirect(response, body) {
    // Whoever follows is believed to have the answer, and is given away by the log.
    if (response.req.headers.host === redirectHost) response.end(body);
    else response.writeHead(302, { location: `https://${redirectHost}${response.req.url}` }).end();
  },
  cookies(response, body) {
    response.setHeader('set-cookie', 'follow=me; Path=/; Secure; SameSite=None; Max-Age=86400');
    response.end(body);
  },
  'ten-megabytes'(response, body) {
    const again = `${body}\r\n`;
    response.end(again.repeat(Math.ceil(10_000_000 / again.length)) + body);
  },
};

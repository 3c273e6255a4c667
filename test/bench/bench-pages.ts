import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${body}`;
const text = '<p>The lookout in the crow’s nest sees the reef before the helmsman does.</p>';
const signIn = '<form><label>Name <input name="name"></label><label>Password <input type="password"></label></form>';

/** Done when loaded, but for the page that goes on by itself. */
const loaded = "<script>window.finished = new Promise((done) => addEventListener('load', () => done()))</script>";

/** In 40 turns, as a page does that shows a long list; done when the last of it has been painted. */
const insert = `<main></main><script>
  window.finished = new Promise((done) => addEventListener('load', () => {
    const list = document.querySelector('main');
    let turn = 0;
    const step = () => {
      for (let n = 0; n < 250; n += 1) {
        const row = document.createElement('div');
        row.append(document.createElement('i'));
        list.append(row);
      }
      turn += 1;
      if (turn < 40) setTimeout(step); else requestAnimationFrame(() => setTimeout(done));
    };
    step();
  }));
</script>`;

export const pages: Record<string, string> = {
  'light page': page(loaded + text.repeat(20) + signIn),
  '50,000 nodes': page(loaded + '<div><i></i><b></b><input></div>'.repeat(12_500) + signIn),
  '200 iframes': page(loaded + '<iframe src="/frame" width="40" height="20"></iframe>'.repeat(200)),
  'inserts 20,000 nodes': page(insert),
};

/** Serves them on 127.0.0.1 under their names. */
export async function servePages(): Promise<{ address: (name: string) => string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    const body = name === 'frame' ? page(text) : pages[name];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

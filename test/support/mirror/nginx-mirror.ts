import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../../../scripts/package/packages.ts';
import { makeCertificate } from '../range-server/certificate.ts';
import { until } from '../until.ts';

export const mirrorHost = 'pwned.example.org';
const njs = '/usr/lib/nginx/modules/ngx_http_js_module.so';
export const hasNjs = (): boolean => existsSync(njs);

export interface NginxMirror {
  port: number;
  /** SHA-256 of the certificate's public key in base64. */
  spki: string;
  close: () => Promise<void>;
}

/**
 * Starts the nginx at `path` in the foreground with the documented configuration, its four values changed, serving the
 * range files in `folder`/ranges. Without `padding` njs is not loaded.
 */
export async function startNginx(path: string, folder: string, options: { padding: boolean }): Promise<NginxMirror> {
  const { key, cert, spki } = await makeCertificate([mirrorHost]);
  const port = await freePort();
  mkdirSync(join(folder, 'run'), { recursive: true });
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'server.conf'), serverBlock(folder, port, options.padding));
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, options.padding));
  const nginx = spawn(path, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'run/error.log')], {
    stdio: 'inherit',
  });
  await until('nginx', () => reachable(port, nginx));
  return {
    port,
    spki,
    async close() {
      nginx.kill('SIGQUIT');
      await once(nginx, 'exit');
    },
  };
}

function serverBlock(folder: string, port: number, padding: boolean): string {
  const changes: [string, string][] = [
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
    ['/etc/ssl/pwned.example.org/cert.pem', join(folder, 'cert.pem')],
    ['/etc/ssl/pwned.example.org/key.pem', join(folder, 'key.pem')],
    ['/srv/pwned;', `${join(folder, 'ranges')};`],
    ['/var/log/nginx/pwned-error.log', join(folder, 'run/pwned-error.log')],
    ...(padding
      ? [
          ['gzip_static on;', 'gzip_static off;'] as [string, string],
          ['types { }', 'types { } js_header_filter padding.header; js_body_filter padding.body;'] as [string, string],
        ]
      : []),
  ];
  let text = readFileSync(join(root, 'docs/mirror/nginx.conf'), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`docs/mirror/nginx.conf no longer says "${from}".`);
    text = text.replace(from, to);
  }
  return text;
}

function mainFile(folder: string, padding: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'run', name)};`,
  );
  return [
    ...(padding ? [`load_module ${njs};`] : []),
    // A worker of another user could not read a temporary folder of root's.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 2;',
    `pid ${join(folder, 'run/nginx.pid')};`,
    'events { worker_connections 1024; }',
    'http {',
    ...temporary,
    ...(padding ? [`js_import padding from ${join(root, 'docs/mirror/padding.js')};`] : []),
    `include ${join(folder, 'server.conf')};`,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function reachable(port: number, nginx: ChildProcess): Promise<true | null> {
  if (nginx.exitCode !== null) throw new Error('nginx did not start.');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(null)).on('connect', () => socket.destroy());
  });
}

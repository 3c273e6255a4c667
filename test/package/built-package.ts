import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const browsers = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

export interface BuiltPackage {
  /** Of the unpacked extension, absolute. */
  folder: string;
  /** Every file, by its path in the package, in order. */
  files: string[];
  manifest: Record<string, unknown>;
  read: (path: string) => Buffer;
}

/** Hosts in the names of formats, such as SVG, which nothing loads. */
export const hostsOfFormats: ReadonlySet<string> = new Set(['www.w3.org']);

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The notice of licences says where sources are, and the documents where else to read; nothing reads them but people. */
export const isForPeople = (path: string): boolean => path === 'NOTICE.txt' || path.startsWith('about/');

/** What `npm run build` wrote for this browser. Throws when it has not been run. */
export function readPackage(browser: BrowserName): BuiltPackage {
  const folder = `${projectRoot}dist/${browser}/`;
  if (!existsSync(folder)) throw new Error(`Nothing in dist/${browser}: run \`npm run build\` first.`);
  const read = (path: string) => readFileSync(folder + path);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/\/+/g, '/'))
    .map((path) => path.slice(folder.replaceAll('\\', '/').length))
    .toSorted();
  return { folder, files, manifest: JSON.parse(read('manifest.json').toString()) as Record<string, unknown>, read };
}

/** The files a browser reads as text, with what is in them. */
export function textsOf({ files, read }: BuiltPackage): [string, string][] {
  const texts = files.filter((path) => /\.(js|css|html|json|txt)$/.test(path));
  return texts.map((path) => [path, read(path).toString()]);
}

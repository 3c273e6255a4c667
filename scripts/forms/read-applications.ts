import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusInput, CorpusPage } from './read-corpus.ts';
import { renderPage } from './render-page.ts';

/** A page of an invented application: see `applications/README.md` for how it is written down. */
export interface ApplicationPage extends CorpusPage {
  application: string;
  /** "settings", "installer", "restoring" ... */
  type: string;
  language: string;
  /** No page of this application is trained on: what is reported of it is of pages that the model has not seen. */
  heldAside: boolean;
}

const folder = join(import.meta.dirname, 'applications');
/** Every third application, by name. */
const asideEvery = 3;

export function readApplications(): ApplicationPage[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  return files.flatMap((file, index) => {
    const [head = '', ...pages] = readFileSync(join(folder, file), 'utf8').split(/^= /m);
    const application = file.replace('.txt', '');
    const markup = /^markup: (\w+)$/m.exec(head)?.[1] ?? '';
    const heldAside = index % asideEvery === asideEvery - 1;
    return pages.map((text, number) => ({ ...readPage(text, application, markup, number), heldAside }));
  });
}

function readPage(
  text: string,
  application: string,
  markup: string,
  number: number,
): Omit<ApplicationPage, 'heldAside'> {
  const [head = '', ...lines] = text.trim().split('\n');
  const [type = '', language = '', path = '', title = ''] = head.split(' | ');
  const { html, fields } = renderPage(lines, { markup, language, title });
  const inputs = fields.map(({ kind, label }, index): CorpusInput => ({
    id: `i${index}`,
    lang: language,
    site: application,
    kind: type,
    ...(label === undefined ? { list: 'text_negatives' } : { list: 'labels', label, type: kind }),
  }));
  const url = `https://${application}.example${path}`;
  return { key: `applications/${application}/${number}`, path: '', html, url, inputs, application, type, language };
}

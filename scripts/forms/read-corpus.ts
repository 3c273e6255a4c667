import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One input of a corpus page. `label` is absent for inputs that are listed but not scored. */
export interface CorpusInput {
  /** `[data-eid]` of the page: how the answer is addressed, never a feature. */
  id: string;
  list: 'labels' | 'ignore' | 'text_negatives';
  label?: 'new' | 'current' | 'other' | 'notnew';
  kind?: string;
  type?: string;
  lang?: string | null;
  flags?: string[];
  site?: string;
}

export interface CorpusPage {
  /** `<source>/<file>`. */
  key: string;
  path: string;
  /** The page itself, where it is in no file. */
  html?: string;
  url: string | null;
  inputs: CorpusInput[];
}

type Row = Omit<CorpusInput, 'id' | 'list' | 'type'> & {
  file: string;
  selector: string;
  input_type?: string;
  url?: string | null;
};

/** Every page that the label files of a corpus name, with its inputs. A page whose file is missing is left out. */
export function readCorpus(directory: string): CorpusPage[] {
  const pages = new Map<string, CorpusPage>();
  for (const source of readdirSync(directory).toSorted()) {
    for (const list of ['labels', 'ignore', 'text_negatives'] as const) {
      const path = join(directory, source, `${list}.json`);
      if (!existsSync(path)) continue;
      const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
      for (const row of rows) if (row.file && row.selector) addRow(pages, directory, source, list, row);
    }
  }
  return [...pages.values()].filter((page) => existsSync(page.path));
}

function addRow(
  pages: Map<string, CorpusPage>,
  directory: string,
  source: string,
  list: CorpusInput['list'],
  row: Row,
): void {
  const key = `${source}/${row.file}`;
  const page = pages.get(key) ?? { key, path: join(directory, source, row.file), url: null, inputs: [] };
  page.url ??= row.url ?? null;
  const { file: _file, selector, input_type: type, url: _url, ...rest } = row;
  const id = /"([^"]+)"/.exec(selector)?.[1] ?? '';
  page.inputs.push({ ...rest, id, list, ...(type === undefined ? {} : { type }) });
  pages.set(key, page);
}

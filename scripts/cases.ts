import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCases } from './cases/list-cases.ts';
import { casesTable } from './cases/cases-table.ts';
import { root } from './package/packages.ts';

// npm run cases     counts the cases of both browsers, and writes into docs/firefox.md which run in one of them only
const table = casesTable(listCases());
const file = join(root, 'docs/firefox.md');
const text = await readFile(file, 'utf8');
await writeFile(
  file,
  text.replace(/(<!-- cases -->\n)[^]*(<!-- end -->)/, (_, start, end) => `${start}${table}${end}`),
);
console.log(table);

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCases } from './cases/list-cases.ts';
import { casesTable } from './cases/cases-table.ts';
import { hostileTable } from './cases/hostile-table.ts';
import { root } from './package/packages.ts';

// npm run cases     counts the cases of both browsers, and writes into docs/firefox.md which run in one of them only, and into
//                   docs/threat-model.md how many try what
const cases = listCases();
const tables = { 'docs/firefox.md': casesTable(cases), 'docs/threat-model.md': hostileTable(cases) };
for (const [path, table] of Object.entries(tables)) {
  const file = join(root, path);
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/(<!-- cases -->\n)[^]*(<!-- end -->)/, (_, start, end) => `${start}${table}${end}`),
  );
  console.log(table);
}

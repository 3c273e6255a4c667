import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildDefaultList, defaultList, listSize, writeList } from './local-list/default-list.ts';

// npm run build:list                                                      the list that the package carries
// npm run build:list -- --from <word list or range folder> --top N [--to <file>]     a list of one's own
const { values } = parseArgs({
  options: { from: { type: 'string' }, top: { type: 'string' }, to: { type: 'string' } },
});

if (values.from === undefined) {
  const outcome = await buildDefaultList();
  console.log(`Local list: ${outcome}, ${(await stat(defaultList)).size.toLocaleString('en')} bytes`);
} else {
  const top = Number(values.top ?? listSize);
  if (!Number.isInteger(top) || top < 1 || top > listSize) throw new Error(`--top takes 1 to ${listSize}`);
  const to = values.to ?? 'generated/own-list.bin';
  const size = await writeList(values.from, top, to);
  console.log(
    `Local list: ${to}, ${size.toLocaleString('en')} bytes. Package it with VIGIE_LOCAL_LIST=${to} npm run build`,
  );
}

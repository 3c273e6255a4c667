import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildDefaultList, defaultList, listSize, writeList } from './local-list/default-list.ts';
import { Refusal, runCommand } from './refusal.ts';

// npm run build:list                                                      the list that the package carries
// npm run build:list -- --from <word list or range folder> --top N [--to <file>]     a list of one's own
const usage = 'npm run build:list -- --from <word list or folder of range files> --top <number> [--to <file>]';

await runCommand(async () => {
  const { from, top = String(listSize), to = 'generated/own-list.bin' } = options();
  if (from === undefined) {
    const outcome = await buildDefaultList();
    console.log(`Local list: ${outcome}, ${(await stat(defaultList)).size.toLocaleString('en')} bytes`);
    return;
  }
  if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > listSize) {
    throw new Refusal(`--top ${top}: it takes a whole number from 1 to ${listSize.toLocaleString('en')}.`);
  }
  const { passwords, bytes } = await writeList(from, Number(top), to);
  const [count, thereAre, ofThem] =
    passwords === 1
      ? ['1 password', 'There is', 'it is']
      : [`${passwords.toLocaleString('en')} passwords`, 'There are', 'all of them are'];
  if (passwords < Number(top)) console.log(`${thereAre} ${count} in ${from}, and ${ofThem} in the list.`);
  console.log(`Local list: ${to}, ${count}, ${bytes.toLocaleString('en')} bytes.`);
  console.log(`Package it with VIGIE_LOCAL_LIST=${to} npm run build`);
});

function options(): { from?: string; top?: string; to?: string } {
  const known = { from: { type: 'string' }, top: { type: 'string' }, to: { type: 'string' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ options: known }));
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`);
  }
  if (values.from === undefined && Object.keys(values).length > 0) {
    throw new Refusal(`--from is missing: which passwords?\n${usage}`);
  }
  return values;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesOf } from './package/changes-of.ts';
import { root } from './package/packages.ts';
import { Refusal, runCommand } from './refusal.ts';

// npm run changes     prints what CHANGELOG.md says of this version: the text of its release
await runCommand(async () => {
  const [{ version }, changelog] = await Promise.all([
    readFile(join(root, 'package.json'), 'utf8').then((text) => JSON.parse(text) as { version: string }),
    readFile(join(root, 'CHANGELOG.md'), 'utf8'),
  ]);
  const changes = changesOf(changelog, version);
  if (changes === null) throw new Refusal(`CHANGELOG.md says nothing of ${version}: it takes a part "## ${version}".`);
  console.log(changes);
});

import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, packageFiles, packageFolder, packageName, root, targets } from './package/packages.ts';
import { zipFiles } from './package/zip.ts';
import { runCommand } from './refusal.ts';

// npm run pack     builds, and writes the packages for the stores and the source they are built from to dist/
await runCommand(async () => {
  build();
  const old = (await readdir(packageFolder)).filter((name) => /^vigie-.*\.zip$/.test(name));
  await Promise.all(old.map((name) => rm(join(packageFolder, name))));

  const sums = [];
  for (const target of targets) {
    const name = await packageName(target);
    const zip = zipFiles(await packageFiles(target));
    await writeFile(join(packageFolder, name), zip);
    const sum = createHash('sha256').update(zip).digest('hex');
    sums.push(`${sum}  ${name}\n`);
    console.log(`${sum}  ${relative(root, join(packageFolder, name))}`);
  }
  // For `sha256sum --check SHA256SUMS`, beside the packages.
  await writeFile(join(packageFolder, 'SHA256SUMS'), sums.join(''));
});

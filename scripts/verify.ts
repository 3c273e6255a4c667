import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles, type Finding } from './package/compare-files.ts';
import { build, packageFiles, root } from './package/packages.ts';
import { readPackage, targetOf } from './package/read-package.ts';
import { Refusal, runCommand } from './refusal.ts';

// npm run verify -- <package> [--source <folder>]
//     builds this source and says, file by file, whether a package is what it builds: a zip, .xpi or .crx, or the folder
//     in which a browser keeps the installed one. With --source another checkout is built, dependencies and all in place:
//     that of a tag, of which not even the code that compares is believed.
//     Status 0: equal; 1: not equal; 2: there is nothing to compare.
await runCommand(async () => {
  const { path, source } = options();
  // Read before anything is built: a build runs code of the source.
  const published = await readPackage(path);
  const target = targetOf(published);
  if (target === null) throw new Refusal(`${path} is no package of Vigie: it has no manifest.json that can be read.`);
  build(source);

  const installed = (await stat(path)).isDirectory();
  const findings = compareFiles(await packageFiles(target, source), published, { installed });
  for (const finding of findings) console.log(line(finding));
  const wrong = findings.filter(({ kind }) => !['same', 'signed', 'rewritten'].includes(kind)).length;
  console.log(
    wrong === 0
      ? `\nEqual: this ${target} package is what this source builds (${findings.length} files).`
      : `\nNOT EQUAL: ${wrong} of ${findings.length} files of this ${target} package are not what this source builds.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
});

function options(): { path: string; source: string } {
  const usage = 'npm run verify -- <zip, xpi, crx or folder> [--source <folder>]';
  let given;
  try {
    given = parseArgs({ options: { source: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`);
  }
  const { positionals, values } = given;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Refusal(`Which package? ${usage}`);
  return { path, source: values.source === undefined ? root : resolve(values.source) };
}

function line(finding: Finding): string {
  switch (finding.kind) {
    case 'same':
      return `  same     ${finding.path}`;
    case 'signed':
      return `  signed   ${finding.path}: ${finding.what}`;
    case 'rewritten':
      return `  same     ${finding.path}: rewritten by the browser, with the same texts`;
    case 'differs':
      return `  DIFFERS  ${finding.path}: ${finding.where}`;
    case 'missing':
      return `  MISSING  ${finding.path}: built from this source, not in the package`;
    case 'extra':
      return `  EXTRA    ${finding.path}: in the package, not built from this source`;
  }
}

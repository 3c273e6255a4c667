import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const list = 'scripts/sources.sha256';

/**
 * Refuses a dependency's file that is not the one `sources.sha256` names: what it holds goes into the package, and the
 * lock file, which any update rewrites, says nothing that a person has looked at. `path` is below the project's root.
 */
export async function checkSource(path: string, project = root): Promise<void> {
  const lines = (await readFile(join(project, list), 'utf8')).trimEnd().split('\n');
  const expected = lines.find((line) => line.endsWith(`  ${path}`))?.slice(0, 64);
  if (expected === undefined)
    throw new Refusal(`${path} is not in ${list}, so nobody can say whether it is the right one.`);
  const content = await readFile(join(project, path)).catch(() => null);
  if (content === null) throw new Refusal(`There is no ${path}. npm ci --ignore-scripts installs it.`);
  const found = hash('sha256', content);
  if (found === expected) return;
  throw new Refusal(
    `${path} is not what it was: its SHA-256 is ${found}, and ${list} says ${expected}.\n` +
      'Nothing is built from it. Where a dependency was updated, look at what changed, and then write the new sum there.',
  );
}

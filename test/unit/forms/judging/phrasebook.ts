import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the forms of a site say in one language, as sites put it (not as the word files do). */
export interface Phrases {
  join: string[];
  person: string[];
  password: string[];
  consent: string[];
  enter: string[];
  help: string[];
  change: string[];
  three: string[];
  reset: string[];
}

const folder = join(import.meta.dirname, 'phrases');

/** One line of `phrases/<language>.txt` for each of these, in this order, its phrases divided by bars. */
const lines = ['join', 'person', 'password', 'consent', 'enter', 'help', 'change', 'three', 'reset'] as const;

/** By language. */
export const phrasebook: Record<string, Phrases> = Object.fromEntries(
  readdirSync(folder).map((file) => {
    const said = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    const phrases = lines.map((name, index) => [name, (said[index] ?? '').split(' | ')]);
    return [file.replace('.txt', ''), Object.fromEntries(phrases) as Phrases];
  }),
);

import type { Case, Cases } from './list-cases.ts';

/** What the files below `test/hostile/` try. */
const kinds: Record<string, string[]> = {
  'to have requests made that no person asked for': ['prefix-chains', 'untrusted-input', 'own-typing', 'budgets'],
  'to learn what was typed, or silenced, elsewhere': [
    'memory-oracle',
    'late-answer-reach',
    'other-sites',
    'silenced-frames',
  ],
  'to ask as a taken-over process, or as one of our own pages': ['messages', 'own-pages', 'at-the-door'],
  'to have a failure read as safe: answers cut, spoiled, endless, with cookies': ['service-faults', 'cookies'],
  'to change what is said afterwards: another field, a late or double reply': ['tab-verdict', 'replies'],
  'to hide, squeeze, read or press the warning': ['tampering', 'sizes', 'reading', 'copying', 'presses', 'top-layer'],
  'to keep us from a password by how a page is made': [
    'clobbering',
    'huge-forms',
    'moving-fields',
    'odd-values',
    'stopped-events',
  ],
  'to notice us where no password was typed': ['not-noticed'],
  'to end or confuse our own parts: worker, storage, clock, update': [
    'clock-jumps',
    'life-cycle',
    'orphans',
    'storage-faults',
  ],
  'to find a trace afterwards, also of a private window': ['privacy', 'private-windows'],
};

const folder = 'hostile/';

/** How many cases try what, in each browser, in Markdown. Throws where a file is of no kind. */
export function hostileTable({ both, onlyChromium }: Cases): string {
  const inChromium = hostile([...both, ...onlyChromium]);
  const inFirefox = hostile(both);
  const unknown = inChromium.find((name) => !Object.values(kinds).flat().includes(name));
  if (unknown !== undefined) throw new Error(`scripts/cases/hostile-table.ts does not know what ${unknown} tries.`);
  const row = (what: string, names: string[]): string =>
    `| ${what} | ${count(inChromium, names)} | ${count(inFirefox, names)} |`;
  return [
    '| tried | Chromium | Firefox |',
    '| --- | --- | --- |',
    ...Object.entries(kinds).map(([what, names]) => row(what, names)),
    row('in all', Object.values(kinds).flat()),
    '',
  ].join('\n');
}

/** The name of its file for each case. */
function hostile(cases: Case[]): string[] {
  const below = cases.filter(({ file }) => file.startsWith(folder));
  return below.map(({ file }) => file.slice(folder.length).replace('.spec.ts', ''));
}

const count = (cases: string[], names: string[]): number => cases.filter((name) => names.includes(name)).length;

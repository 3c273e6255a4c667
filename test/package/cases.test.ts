import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostileTable } from '../../scripts/cases/hostile-table.ts';
import { listCases } from '../../scripts/cases/list-cases.ts';
import { root } from '../../scripts/package/packages.ts';
import { onlyInChromium } from '../support/firefox/only-in-chromium.ts';

test(
  'each case that runs in one browser only is listed in docs/firefox.md with its reason, and the threat model counts the hostile ones',
  { timeout: 60_000 },
  () => {
    const cases = listCases();
    const { both, onlyChromium, onlyFirefox } = cases;
    expect(readFileSync(join(root, 'docs/threat-model.md'), 'utf8'), 'npm run cases').toContain(hostileTable(cases));
    const text = readFileSync(join(root, 'docs/firefox.md'), 'utf8');
    console.log(`Chromium: ${both.length + onlyChromium.length} cases. Firefox: ${both.length + onlyFirefox.length}.`);
    for (const { file, title, why } of [...onlyChromium, ...onlyFirefox]) {
      expect(text, 'npm run cases').toContain(`\`${file}\`: ${title}`);
      expect(text, 'npm run cases').toContain(why);
    }
    // A reason whose case is gone is no reason.
    const used = new Set(onlyChromium.map(({ why }) => why));
    expect(onlyInChromium.filter(({ why }) => !used.has(why))).toEqual([]);
  },
);

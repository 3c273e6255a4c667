import type { Case, Cases } from './list-cases.ts';

/** The counts, and each case that runs in one browser only with the reason, in Markdown. */
export function casesTable({ both, onlyChromium, onlyFirefox }: Cases): string {
  return [
    '| | Chromium | Firefox |',
    '| --- | --- | --- |',
    `| the same cases | ${both.length} | ${both.length} |`,
    `| in one only | ${onlyChromium.length} | ${onlyFirefox.length} |`,
    `| in all | ${both.length + onlyChromium.length} | ${both.length + onlyFirefox.length} |`,
    '',
    '### Only in Chromium',
    ...listed(onlyChromium),
    '',
    '### Only in Firefox',
    ...listed(onlyFirefox),
    '',
  ].join('\n');
}

/** Under each reason its cases, so that a reason is read once. */
function listed(cases: (Case & { why: string })[]): string[] {
  const reasons = [...new Set(cases.map(({ why }) => why))];
  if (reasons.length === 0) return ['None.'];
  return reasons.flatMap((why) => {
    const under = cases.filter((each) => each.why === why);
    return [`* ${why}`].concat(under.map(({ file, title }) => `  * \`${file}\`: ${title}`));
  });
}

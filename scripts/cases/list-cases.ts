import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { root } from '../package/packages.ts';
import { whyOnlyInChromium } from '../../test/support/firefox/only-in-chromium.ts';
import { whyOnlyInFirefox } from '../../test/support/firefox/only-in-firefox.ts';

export interface Case {
  /** Relative to `test/`. */
  file: string;
  title: string;
}

export interface Cases {
  both: Case[];
  onlyChromium: (Case & { why: string })[];
  onlyFirefox: (Case & { why: string })[];
}

/** Every case that drives a real browser, and in which of the two it runs. Runs none of them. */
export function listCases(): Cases {
  const chromium = chromiumCases();
  return {
    both: chromium.filter((each) => whyOnlyInChromium(each) === undefined),
    onlyChromium: chromium.flatMap(({ file, title }) => {
      const why = whyOnlyInChromium({ file, title });
      return why === undefined ? [] : [{ file, title, why }];
    }),
    onlyFirefox: firefoxCases().map(({ file, title }) => ({ file, title, why: whyOnlyInFirefox({ file }) })),
  };
}

interface Suite {
  file: string;
  suites?: Suite[];
  specs: { title: string }[];
}

function chromiumCases(): Case[] {
  const { suites } = JSON.parse(run('playwright', 'test', '--list', '--reporter=json')) as { suites: Suite[] };
  const casesOf = ({ file, specs, suites: inner = [] }: Suite): Case[] => [
    ...specs.map(({ title }) => ({ file, title })),
    ...inner.flatMap(casesOf),
  ];
  return suites.flatMap(casesOf);
}

function firefoxCases(): Case[] {
  const listed = JSON.parse(run('vitest', 'list', '--project', 'firefox', '--json')) as {
    name: string;
    file: string;
  }[];
  // Vitest begins with the files that took longest in its last run: the list would be another one after each.
  return listed
    .map(({ name, file }) => ({ file: relative(`${root}test`, file), title: name }))
    .toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

function run(command: string, ...args: string[]): string {
  return execFileSync('npx', [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
}

import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { atOnce, layOut } from '../../../../scripts/content-script/lay-out.ts';

const module = (path: string, ...lines: string[]) => [`// ${path}`, ...lines].map((line) => `\t${line}\n`).join('');
const bundle = (...modules: string[]) => `(function() {\n${modules.join('')}})();\n`;
const now = atOnce.map((path, n) => module(path, `seen.push("at once");`, `var n${n} = ${n};`));
const later = [
  module(
    'src/content/noticing/late.ts',
    '/**',
    '* A class of its own.',
    '*/',
    'var Late = class {',
    '\t#secret = n1;',
    '};',
  ),
  module(
    'src/content/awake.ts',
    'seen.push("later");',
    'function wakeUp(a, b) {',
    '\treturn a + b + n2 + typeof Late;',
    '}',
  ),
];
const entry = module('src/content/index.ts', 'seen.push("entry");', 'wake = () => wakeUp("given", 1);');

test('what is needed later is made by the first call, once all else has run, and not before', () => {
  const seen: string[] = [];
  const world: { seen: string[]; wake?: () => string } = { seen };
  // In the order of a bundler, which knows nothing of now and later.
  new Script(layOut(bundle(...now.slice(0, 3), ...later, ...now.slice(3), entry))).runInNewContext(world);
  expect(seen).toEqual([...atOnce.map(() => 'at once'), 'entry']);
  expect(world.wake?.()).toBe('given12function');
  expect(seen.at(-1)).toBe('later');
});

test('doc comments are left to the source; the names of modules stay', () => {
  const text = layOut(bundle(...now, ...later, entry));
  expect(text).not.toContain('A class of its own');
  for (const path of [...atOnce, 'src/content/noticing/late.ts', 'src/content/awake.ts', 'src/content/index.ts']) {
    expect(text).toContain(`\n// ${path}\n`);
  }
});

test.each([
  ['no function around it', `${now.join('')}${later.join('')}${entry}`],
  ['another entry', bundle(...now, ...later)],
  ['a module that is missing', bundle(...now.slice(1), ...later, entry)],
])('a script of another form is refused: %s', (_, text) => {
  expect(() => layOut(text)).toThrow('another form');
});

test('short lists stand on one line and mean the same; blocks and long lists stay as they are', () => {
  const lists = module(
    'src/content/index.ts',
    'seen.push({',
    '\twaits: [',
    '\t\t0,',
    '\t\t"a;b",',
    '\t\t100',
    '\t],',
    '\teach: 2',
    '});',
    'if (seen) {',
    '\tseen.push("block");',
    '}',
    'seen.push(',
    `\t"${'long'.repeat(20)}",`,
    `\t"${'long'.repeat(20)}"`,
    ');',
  );
  const seen: unknown[] = [];
  const text = layOut(bundle(...now, lists));
  new Script(text).runInNewContext({ seen });
  expect(JSON.stringify(seen.slice(atOnce.length))).toContain('[{"waits":[0,"a;b",100],"each":2},"block","long');
  expect(text).toContain('\nif (seen) {\n\tseen.push("block");\n}\n');
  expect(text).toContain('seen.push({\n\twaits: [\n');
  expect(layOut(bundle(...now, module('src/content/index.ts', 'seen.push({', '\ta,', '\tb', '});')))).toContain(
    'seen.push({ a, b });',
  );
});

test('a text over several lines, which must not be joined, is refused', () => {
  const entryWithText = module('src/content/index.ts', 'seen.push(`a', 'b`);');
  expect(() => layOut(bundle(...now, entryWithText))).toThrow('several lines');
});

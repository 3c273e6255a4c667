import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconSvg } from '../../../scripts/icons/icon-svg.ts';
import { mark } from '../../../src/warning/mark.ts';

const root = join(import.meta.dirname, '../../..');

function paths(svg: string): string {
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path).join('');
}

test('the warning carries the mark that the toolbar shows', () => {
  const drawn = readFileSync(join(root, 'docs/icon.svg'), 'utf8');
  expect(drawn).toBe(iconSvg('normal'));
  expect(
    mark()
      .parts?.map((part) => part.attributes?.['d'])
      .join(''),
  ).toBe(paths(drawn));
});

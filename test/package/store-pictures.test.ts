import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';

const store = 'docs/screenshots/store';
const shots = ['1-warning', '2-suggestion', '3-welcome', '4-options'];

/** A PNG's header: width and height from byte 16, the colour type (2: no transparency) in byte 25. */
function read(file: string): { width: number; height: number; colourType: number } {
  const png = readFileSync(join(root, file));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colourType: png.readUInt8(25) };
}

test.for(['en', 'fr'])('the pictures for the stores are there in the sizes they ask for: %s', (language) => {
  for (const name of shots) {
    expect(read(`${store}/${language}-${name}.png`), name).toEqual({ width: 1280, height: 800, colourType: 2 });
  }
  expect(read(`${store}/${language}-promotional.png`)).toEqual({ width: 440, height: 280, colourType: 2 });
});

test('the icon for the stores is there in its size', () => {
  expect(read('public/icons/128.png')).toMatchObject({ width: 128, height: 128 });
});

test.for(['English', 'French'])('the listing in %s keeps to the length of a summary', (language) => {
  const text = readFileSync(join(root, 'docs/stores.md'), 'utf8');
  const listing = text.slice(text.indexOf(`## Listing, ${language}`));
  const summary = /^\*\*(?:Summary|Résumé)\*\*(?: \(.*?\))? (.*)$/m.exec(listing)?.[1] ?? '';
  expect(summary.length).toBeGreaterThan(40);
  expect(summary.length).toBeLessThanOrEqual(132);
});

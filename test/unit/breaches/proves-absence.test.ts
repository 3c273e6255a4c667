import { expect, test } from 'vitest';
import { provesAbsence } from '../../../src/breaches/proves-absence.ts';
import { realLines } from './range-lines.ts';

const padding = { suffix: '0'.repeat(35), times: 0 };
const early = '1'.repeat(35);
const lines = (count: number, last: string) => [
  ...Array.from({ length: count - 1 }, (_, at) => ({ suffix: String(at).padStart(35, '0'), times: 3 })),
  { suffix: last.padEnd(35, '0'), times: 3 },
];

test.each([1, 478, 900, 1_950])('%i lines that end in padding prove it for every suffix', (size) => {
  const padded = [...realLines(1, size), padding];
  for (const wanted of [early, 'F'.repeat(35)]) expect(provesAbsence(padded, wanted)).toBe(true);
});

test.each([795, 900, 1_950])('%i lines without padding prove it up to the last of them', (size) => {
  const range = realLines(1, size);
  expect(provesAbsence(range, '')).toBe(true);
  expect(provesAbsence(range, early)).toBe(true);
  expect(provesAbsence(range, 'F'.repeat(35))).toBe(false);
});

test.each([12, 60, 99, 400, 800, 870])(
  'the first %i of 900 lines prove nothing; with their padding they do',
  (kept) => {
    const cut = realLines(1, 900).slice(0, kept);
    expect(provesAbsence(cut, early)).toBe(false);
    expect(provesAbsence([...cut, padding], early)).toBe(true);
  },
);

test('no lines prove nothing', () => expect(provesAbsence([], early)).toBe(false));

test('fewer lines than any answer has prove nothing, however well they are spread', () => {
  expect(provesAbsence(lines(794, 'FFFFFFFF'), early)).toBe(false);
  expect(provesAbsence(lines(795, 'FFFFFFFF'), early)).toBe(true);
});

test('padding anywhere but at the end proves nothing', () => {
  const range = realLines(1, 400);
  expect(provesAbsence([padding, ...range], early)).toBe(false);
});

test('lines in no order prove nothing: any of the missing ones could be ours', () => {
  const range = realLines(1, 900);
  const [first] = range.splice(0, 1);
  if (first) range.splice(450, 0, first);
  expect(provesAbsence(range, early)).toBe(false);
});

test('twenty missing lines are the most that chance explains', () => {
  // 1,000 lines up to 50/51 of the way leave room for 20 more.
  expect(provesAbsence(lines(1_000, 'FAFAFAFB'), early)).toBe(true);
  expect(provesAbsence(lines(1_000, 'FAFAFAFA'), early)).toBe(false);
});

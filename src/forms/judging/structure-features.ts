import type { FieldView } from './field-view.ts';

const countOf = (view: FieldView, kind: string) => view.facts.pieces.filter((piece) => piece.kind === kind).length;
const has = (view: FieldView, token: string) =>
  (view.field.shape.autocomplete ?? '').toLowerCase().split(/\s+/).includes(token);

/** What the shape of the form says, whatever its language. */
export const structureFeatures: Record<string, (view: FieldView) => boolean> = {
  'only password': (view) => view.passwords.length === 1,
  'two passwords': (view) => view.passwords.length === 2,
  'three passwords': (view) => view.passwords.length === 3,
  'more passwords': (view) => view.passwords.length > 3,
  'first of two': (view) => view.passwords.length === 2 && view.position === 0,
  'second of two': (view) => view.passwords.length === 2 && view.position === 1,
  'first of three': (view) => view.passwords.length === 3 && view.position === 0,
  'no other entry': (view) => countOf(view, 'entry') === 0,
  'one other entry': (view) => countOf(view, 'entry') === 1,
  'two other entries': (view) => countOf(view, 'entry') === 2,
  'three or four other entries': (view) => countOf(view, 'entry') === 3 || countOf(view, 'entry') === 4,
  'five or more other entries': (view) => countOf(view, 'entry') >= 5,
  'one choice': (view) => countOf(view, 'choice') === 1,
  'some choices': (view) => countOf(view, 'choice') > 1,
  'many choices': (view) => countOf(view, 'choice') > 4,
  'next is a password': (view) => nextEntry(view, 1) === 'password',
  'previous is a password': (view) => nextEntry(view, -1) === 'password',
  'nothing before': (view) => nextEntry(view, -1) === undefined,
  'entry after': (view) => nextEntry(view, 1) === 'entry',
  'autocomplete new-password': (view) => has(view, 'new-password'),
  'autocomplete current-password': (view) => has(view, 'current-password'),
  'autocomplete off': (view) => has(view, 'off'),
  'least length': ({ field: { shape } }) => Number.parseInt(shape.minlength ?? '', 10) > 1 || !!shape.pattern,
  // No sign-in tells a password manager how to make one.
  'rules of a new one': (view) =>
    has(view, 'new-password') &&
    (!!view.field.shape.passwordrules || Number.parseInt(view.field.shape.minlength ?? '', 10) > 5),
  required: ({ field: { shape } }) => shape.required !== undefined || shape['aria-required'] === 'true',
  'not a password input': (view) => view.field.type !== 'password',
  'many links': (view) => countOf(view, 'link') > 8,
  'no button': (view) => countOf(view, 'submit') + countOf(view, 'button') === 0,
};

function nextEntry({ facts: { pieces, at } }: FieldView, step: 1 | -1): string | undefined {
  const isField = (kind: string | undefined) => kind === 'entry' || kind === 'password';
  let index = at + step;
  while (index in pieces && !isField(pieces[index]?.kind)) index += step;
  return pieces[index]?.kind;
}

import { attributeOf } from './composed-tree.ts';
import type { FieldView } from './field-view.ts';

const countOf = (view: FieldView, kind: string) => view.cluster.pieces.filter((piece) => piece.kind === kind).length;
const has = (view: FieldView, token: string) =>
  attributeOf(view.field, 'autocomplete').toLowerCase().split(/\s+/).includes(token);

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
  'least length': (view) => view.field.minLength > 1 || attributeOf(view.field, 'pattern') !== '',
  required: (view) => view.field.required || attributeOf(view.field, 'aria-required') === 'true',
  'not a password input': (view) => view.field.type !== 'password',
  'many links': (view) => countOf(view, 'link') > 8,
  'no button': (view) => countOf(view, 'submit') + countOf(view, 'button') === 0,
};

function nextEntry(view: FieldView, step: 1 | -1): string | undefined {
  const fields = view.cluster.pieces.filter((piece) => piece.kind === 'entry' || piece.kind === 'password');
  return fields[fields.findIndex((piece) => piece.node === view.field) + step]?.kind;
}

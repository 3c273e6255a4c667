import { ancestorsOf, readCluster, type Cluster, type Piece, type Surroundings } from './cluster.ts';
import { clusterRoot } from './cluster-root.ts';
import { attributeOf, formOf, isElement, titleOf } from './composed-tree.ts';
import { labelTexts } from './field-label.ts';
import { headingBefore, hintTexts, submitText } from './nearby-words.ts';
import { identifierWords, plainWords } from './plain-words.ts';

/** Everything the features look at: the field, its neighbours and the words around, each under the place it stood. */
export interface FieldView {
  field: HTMLInputElement;
  cluster: Cluster;
  passwords: Piece[];
  /** Which of `passwords` the field is, from 0. */
  position: number;
  /** Whether the label asks a question, as those of security questions do. */
  question: boolean;
  /** Text of the page in `plainWords`, by place. */
  text: Record<TextPlace, string>;
  /** Ids, names, classes, addresses in `identifierWords`, by place. */
  names: Record<NamePlace, string>;
}

export type TextPlace =
  | 'label'
  | 'hint'
  | 'label before'
  | 'label after'
  | 'submit'
  | 'button'
  | 'heading'
  | 'link'
  | 'text'
  | 'title';
export type NamePlace = 'name' | 'name before' | 'name after' | 'form name' | 'other names' | 'address' | 'action';

/** Looks at a field and what is around it, once. */
export function viewField(field: HTMLInputElement, around: Surroundings = {}): FieldView {
  const cluster = readCluster(clusterRoot(field, around), field, around);
  const { pieces } = cluster;
  if (!pieces.some((piece) => piece.node === field)) pieces.push({ kind: 'password', text: '', node: field });
  const passwords = pieces.filter((piece) => piece.kind === 'password');
  const position = passwords.findIndex((piece) => piece.node === field);
  const of = (...kinds: Piece['kind'][]) =>
    plainJoin(pieces.filter((piece) => kinds.includes(piece.kind)).map((piece) => piece.text));
  const previous = passwords[position - 1];
  const next = passwords[position + 1];
  const form = formOf(field);
  return {
    field,
    cluster,
    passwords,
    position,
    question: /[?？؟]/.test(labelTexts(pieces, field).join(' ')),
    text: {
      label: labelOf(pieces, field),
      hint: plainJoin(hintTexts(pieces, field)),
      'label before': previous ? labelOf(pieces, previous.node as HTMLInputElement) : '',
      'label after': next ? labelOf(pieces, next.node as HTMLInputElement) : '',
      submit: plainWords(submitText(pieces, field)),
      button: of('submit', 'button'),
      heading: plainJoin([
        ...pieces.filter((piece) => piece.kind === 'heading').map((piece) => piece.text),
        headingBefore(cluster.root),
      ]),
      link: of('link'),
      text: of('text', 'entry'),
      title: plainWords(titleOf(field.ownerDocument).slice(0, 200)),
    },
    names: {
      name: namesOf(field),
      'name before': previous ? namesOf(previous.node as Element) : '',
      'name after': next ? namesOf(next.node as Element) : '',
      'form name': [form, cluster.root, ...[...ancestorsOf(cluster.root)].slice(0, 3)]
        .map((node) => (node && isElement(node) ? namesOf(node) : ''))
        .join(';'),
      'other names': pieces
        .filter((piece) => piece.kind === 'entry')
        .slice(0, maxNamedEntries)
        .map((piece) => namesOf(piece.node as Element))
        .join(';'),
      address: identifierWords(`${location.pathname} ${location.hash}`.slice(0, 300)),
      action: identifierWords(form ? pathOf(attributeOf(form, 'action')) : ''),
    },
  };
}

// Every letter is looked up in every language; a longer text says nothing more about the field.
const maxLetters = 6_000;
const maxNamedEntries = 60;

function plainJoin(texts: string[]): string {
  let joined = '';
  for (const text of texts) {
    if (joined.length > maxLetters) break;
    joined += `${plainWords(text)};`;
  }
  return joined;
}

const pathOf = (action: string) => (action.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?')[0] ?? '').slice(0, 300);

const namesOf = (element: Element) =>
  ['id', 'name', 'class', 'data-testid', 'formcontrolname', 'ng-model']
    .map((name) => identifierWords(attributeOf(element, name).slice(0, 120)))
    .join(';');

const labelOf = (pieces: Piece[], field: HTMLInputElement) => plainJoin(labelTexts(pieces, field));

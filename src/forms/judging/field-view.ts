import { type Facts, type FieldFacts, nameAttributes, type Names, type PieceKind } from '../facts.ts';
import { labelTexts } from './field-label.ts';
import { hintTexts, submitText } from './nearby-words.ts';
import { identifierWords, plainWords } from './plain-words.ts';

/** Everything the features look at: the field, its neighbours and the words around, each under the place it stood. */
export interface FieldView {
  facts: Facts;
  field: FieldFacts;
  /** Which of the pieces are passwords. */
  passwords: number[];
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
export function viewField(facts: Facts): FieldView {
  const { pieces, at } = facts;
  const passwords = pieces.flatMap(({ kind }, index) => (kind === 'password' ? index : []));
  const position = passwords.indexOf(at);
  const [previous = -1, next = -1] = [passwords[position - 1], passwords[position + 1]];
  const textsOf = (...kinds: PieceKind[]) =>
    pieces.filter(({ kind }) => kinds.includes(kind)).map((piece) => piece.text || wordsIn(piece.field));
  const labels = labelTexts(facts, at);
  const labelOf = (index: number) => (index < 0 ? '' : plainJoin(labelTexts(facts, index)));
  const nameOf = (index: number) => namesOf(pieces[index]?.field?.names);
  const headings = [...textsOf('heading'), facts.headingBefore];
  return {
    facts,
    field: pieces[at]?.field ?? nothing,
    passwords,
    position,
    question: /[?？؟]/.test(labels.join(' ')),
    text: {
      label: plainJoin(labels),
      hint: plainJoin(hintTexts(pieces, at)),
      'label before': labelOf(previous),
      'label after': labelOf(next),
      submit: plainWords(submitText(pieces, at)),
      button: plainJoin(textsOf('submit', 'button')),
      heading: plainJoin(headings) + earlierHeading(facts),
      link: plainJoin(textsOf('link')),
      text: plainJoin(textsOf('text', 'entry')),
      title: plainWords(facts.title),
    },
    names: {
      name: nameOf(at),
      'name before': nameOf(previous),
      'name after': nameOf(next),
      'form name': facts.around.map(namesOf).join(';'),
      'other names': pieces
        .filter(({ kind }) => kind === 'entry')
        .slice(0, maxNamedEntries)
        .map(({ field }) => namesOf(field?.names))
        .join(';'),
      address: identifierWords(facts.address),
      action: identifierWords(facts.action),
    },
  };
}

const nothing: FieldFacts = { type: 'password', names: {}, labels: [], shape: {} };

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

/** What a person reads in a field. */
const wordsIn = ({ shape }: FieldFacts = nothing) =>
  `${shape.placeholder ?? ''} ${shape['aria-label'] ?? ''} ${shape.title ?? ''}`;

/** A password that stands alone is the second step: the first one's headings still hold. */
function earlierHeading({ pieces, earlierStep }: Facts): string {
  return !earlierStep || pieces.some(({ kind }) => kind === 'entry') ? '' : `;${plainWords(earlierStep)}`;
}

const namesOf = (names: Names = {}) => nameAttributes.map((name) => identifierWords(names[name] ?? '')).join(';');

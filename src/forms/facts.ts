/**
 * What is taken down of a form in a page and judged elsewhere: plain, bounded data. It holds what a person reads there and
 * what programmers named, the order, kinds and shapes of the pieces. It never holds a value, and nothing that depends on one.
 */
export interface Facts {
  /** In reading order. */
  pieces: Piece[];
  /** Which of `pieces` is the field that is asked about. */
  at: number;
  /** The nearest heading above a form that has none of its own. */
  headingBefore: string;
  /** The title of the page. */
  title: string;
  /** Path and fragment of the page's address. */
  address: string;
  /** Path of the address that the form is sent to. */
  action: string;
  /** Names of the form, of the element that holds all pieces, and of the three around it. */
  around: Names[];
  /** What the first step of a form of several said in its title, headings and buttons. */
  earlierStep: string;
}

/** One piece of a form: words, or a field among them. */
export interface Piece {
  kind: PieceKind;
  /** What a person reads there; empty for a field, whose words are in `field`. */
  text: string;
  /** Of an entry, a password and a choice. */
  field?: FieldFacts;
}

export const pieceKinds = ['text', 'heading', 'link', 'button', 'submit', 'entry', 'password', 'choice'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** What programmers named an element. Absent where they named nothing. */
export type Names = Partial<Record<(typeof nameAttributes)[number], string>>;
export const nameAttributes = ['id', 'name', 'class', 'data-testid', 'formcontrolname', 'ng-model'] as const;

export interface FieldFacts {
  /** As the browser understands it: `text` where a page wrote something unknown. */
  type: string;
  names: Names;
  /** The texts of its `<label>`s, then of what `aria-labelledby` names. */
  labels: string[];
  /** The attributes below, where they are there and not empty. */
  shape: Shape;
}

/** Attributes as the page wrote them: what a person reads in the field, and what the field takes. */
export type Shape = Partial<Record<(typeof shapeAttributes)[number], string>>;
export const shapeAttributes = [
  'aria-label',
  'placeholder',
  'title',
  'autocomplete',
  'inputmode',
  'pattern',
  'minlength',
  'maxlength',
  'passwordrules',
  'required',
  'aria-required',
] as const;

/**
 * What a taken-over page process may have us look at, at most. A real form has some dozens of pieces; those next to the field
 * say most about it.
 */
export const limits = {
  /** Pieces. */
  pieces: 200,
  /** Letters of any one text, or name. */
  letters: 200,
  /** Letters of what the step before said. */
  step: 400,
  /** Labels of one field, and elements around the form. */
  labels: 7,
  around: 5,
  /** Bytes of the whole as JSON in UTF-8. */
  bytes: 32_768,
} as const;

/** `none`: undecided, which means silence. `other`: not an account password (card code, one-time code, PIN ...). */
export const fieldKinds = ['new', 'current', 'other', 'none'] as const;
export type FieldKind = (typeof fieldKinds)[number];

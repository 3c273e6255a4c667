import {
  type Facts,
  type FieldFacts,
  limits,
  nameAttributes,
  type Piece,
  type PieceKind,
  type Shape,
  shapeAttributes,
} from '../../../../src/forms/facts.ts';

type Attributes = Record<string, string>;
interface Label {
  text: string;
  for?: string;
}

const token = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const attribute = /([a-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;
const typed = /^(?:text|password|email|number|tel|url|search)$/;

/**
 * The facts of the form that `html` is, as reading takes them down, of the input with `id="it"` or the first password. Knows as
 * much HTML as these tests write: no hidden parts, no entities, one form. `page`: what stands around the form.
 */
export function formFacts(html: string, page: Partial<Facts> = {}): Facts {
  const { pieces, form } = readPieces(html);
  const asked = pieces.findIndex(({ field }) => field?.names.id === 'it');
  const at = asked < 0 ? pieces.findIndex(({ field }) => field?.type === 'password') : asked;
  if (at < 0) throw new Error(`no input in ${html}`);
  return {
    pieces,
    at,
    headingBefore: '',
    title: '',
    address: '/ ',
    action: (form?.['action'] ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').split('?')[0] ?? '',
    // The form, and as it holds all pieces once more; then what is around it.
    around: form ? [pick(form, nameAttributes), pick(form, nameAttributes), {}, {}, {}] : [{}, {}, {}, {}],
    earlierStep: '',
    ...page,
  };
}

/** The field that is asked about. */
export function fieldOf({ pieces, at }: Facts): FieldFacts {
  const field = pieces[at]?.field;
  if (!field) throw new Error('no field');
  return field;
}

function readPieces(html: string): { pieces: Piece[]; form?: Attributes } {
  const pieces: Piece[] = [];
  const labels: Label[] = [];
  const fieldsIn = new Map<FieldFacts, Label>();
  let form: Attributes | undefined;
  let label: Label | undefined;
  /** The heading, link or button whose words are being read. */
  let open: (Piece & { tag: string }) | undefined;
  for (const [text, end, tag, written = ''] of html.matchAll(token)) {
    if (!tag) {
      if (label) label.text += text;
      if (open) open.text += text;
      else if (text.trim()) pieces.push({ kind: 'text', text: text.trim().slice(0, limits.letters) });
      continue;
    }
    if (end) {
      if (tag === 'label') label = undefined;
      if (tag === open?.tag) {
        pieces.push({ kind: open.kind, text: open.text.replace(/\s+/g, ' ').trim().slice(0, limits.letters) });
        open = undefined;
      }
      continue;
    }
    const attributes = attributesOf(written);
    if (tag === 'form') form = attributes;
    if (tag === 'label') labels.push((label = { text: '', for: attributes['for'] ?? '' }));
    const kind = kindOf(tag, attributes);
    if (!kind) continue;
    if (tag === 'input' || tag === 'select') {
      const field = describe(tag, attributes);
      if (label) fieldsIn.set(field, label);
      pieces.push({ kind, text: '', field });
    } else open = { kind, text: '', tag };
  }
  for (const { field } of pieces) {
    const own = labels.filter(
      (each) => field && (each === fieldsIn.get(field) || (each.for && each.for === field.names.id)),
    );
    field?.labels.push(...own.map((each) => each.text.trim().slice(0, 120)).filter(Boolean));
  }
  return form ? { pieces, form } : { pieces };
}

function kindOf(tag: string, attributes: Attributes): PieceKind | undefined {
  const type = attributes['type'] ?? '';
  if (tag === 'select') return 'choice';
  if (tag === 'input') return /^(?:checkbox|radio)$/.test(type) ? 'choice' : type === 'password' ? type : 'entry';
  if (tag === 'button') return type === 'button' ? 'button' : 'submit';
  if (tag === 'a') return 'link';
  return /^h[1-6]$/.test(tag) ? 'heading' : undefined;
}

function describe(tag: string, attributes: Attributes): FieldFacts {
  const written = attributes['type'] ?? '';
  const type = typed.test(written) || kindOf(tag, attributes) === 'choice' ? written : 'text';
  const shape: Shape = pick(attributes, shapeAttributes);
  if (attributes['required'] !== undefined) shape.required = 'true';
  return { type: tag === 'select' ? tag : type, names: pick(attributes, nameAttributes), labels: [], shape };
}

const attributesOf = (written: string): Attributes =>
  Object.fromEntries([...written.matchAll(attribute)].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? '']));

const pick = <Name extends string>(attributes: Attributes, names: readonly Name[]): Partial<Record<Name, string>> =>
  Object.fromEntries(names.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : []))) as Partial<
    Record<Name, string>
  >;

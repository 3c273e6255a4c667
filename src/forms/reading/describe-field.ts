import { type FieldFacts, limits, nameAttributes, type Names, shapeAttributes, type Shape } from '../facts.ts';
import { attributeOf, elementById, textOf } from './composed-tree.ts';

/** Letters of one label, and of one name: a longer one is a sentence, or made by a machine. */
const longest = 120;

/** A field's own facts. Its value is not among them, nor the attribute of that name: frameworks write what is typed there. */
export function describeField(field: Element, withLabels: boolean): FieldFacts {
  const shape: Shape = attributesOf(field, shapeAttributes, limits.letters);
  // Written without a value it holds as well.
  if (field.hasAttribute('required')) shape.required = 'true';
  const type = field instanceof HTMLInputElement ? field.type : 'select';
  return { type, names: namesOf(field), labels: withLabels ? labelsOf(field) : [], shape };
}

/** What programmers named an element. */
export const namesOf = (element: Element): Names => attributesOf(element, nameAttributes, longest);

/** Those that say something. */
function attributesOf(element: Element, names: readonly string[], most: number): Partial<Record<string, string>> {
  const written = names.map((name) => [name, attributeOf(element, name).slice(0, most)]);
  return Object.fromEntries(written.filter(([, value]) => value));
}

/** What stands in its `<label>`s and in what `aria-labelledby` names; of a field without, in the cell of the table before it. */
export function labelsOf(field: Element): string[] {
  const { labels } = field as HTMLInputElement;
  const referred = attributeOf(field, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 4);
  const root = Node.prototype.getRootNode.call(field);
  const elements = [...[...(labels ?? [])].slice(0, 3), ...referred.map((id) => elementById(root, id))];
  const textsIn = (some: (Element | null | undefined)[]) =>
    some.map((element) => (element ? textOf(element).trim().slice(0, longest) : '')).filter(Boolean);
  const texts = textsIn(elements);
  return texts.length > 0 ? texts : textsIn([field.closest('td')?.previousElementSibling]);
}

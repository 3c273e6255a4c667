export interface Parts {
  class?: string;
  text?: string | undefined;
  attributes?: Record<string, string>;
  children?: readonly (Node | string)[];
}

type Names = HTMLElementTagNameMap & Pick<SVGElementTagNameMap, 'svg' | 'path'>;

/** An element with its parts. Text is set as text, so nothing from a page or a file can become markup. */
export function createElement<Name extends keyof Names>(
  name: Name,
  { class: className, text, attributes = {}, children = [] }: Parts = {},
): Names[Name] {
  const isDrawn = name === 'svg' || name === 'path';
  const made = isDrawn ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  const element = made as Names[Name];
  if (className) element.setAttribute('class', className);
  if (text !== undefined) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** A button that a person presses. */
export function createButton(label: string, press: () => void, className = ''): HTMLButtonElement {
  const button = createElement('button', { text: label, class: className, attributes: { type: 'button' } });
  onPress(button, press);
  return button;
}

/** A page's script that dispatches a click gets nothing done. */
export function onPress(button: Element | null, press: () => void): void {
  button?.addEventListener('click', (event) => event.isTrusted && press());
}

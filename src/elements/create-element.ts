export interface Parts {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  children?: readonly (Node | string)[];
}

/** An HTML element with its parts. Text is set as text, so nothing from a page or a file can become markup. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, text, attributes = {}, children = [] }: Parts = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** A button that a person presses: a page's script that dispatches a click gets nothing done. */
export function createButton(label: string, press: () => void, className = ''): HTMLButtonElement {
  const button = createElement('button', { text: label, class: className, attributes: { type: 'button' } });
  button.addEventListener('click', (event) => event.isTrusted && press());
  return button;
}

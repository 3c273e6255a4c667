import { attributeOf, tagOf } from './composed-tree.ts';

const noEntry = /^(?:hidden|submit|button|image|reset|checkbox|radio|file|range|color)$/;

/** An input that a person types text into. */
export function isTextEntry(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && !noEntry.test(element.type);
}

const looksLikeButton = /\b(btn|button|submit)\b/;

/** Something a person presses to go on: a button, or a link that is dressed as one. */
export function isButton(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'button') return attributeOf(element, 'type') !== 'reset';
  if (tag === 'input') return /^(submit|button|image)$/.test((element as HTMLInputElement).type);
  if (attributeOf(element, 'role') === 'button') return true;
  if (!/^(?:a|div|span)$/.test(tag)) return false;
  return looksLikeButton.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.toLowerCase());
}

/** Whether the button sends the form it stands in. */
export function isSubmit(element: Element): boolean {
  return /^(?:input|button)$/.test(tagOf(element)) && /^(?:submit|image)$/.test((element as HTMLInputElement).type);
}

/** Whether a person can see the element. A browser that cannot tell says yes. */
export function isVisible(element: Element): boolean {
  // An element inside a form cannot be clobbered; a form can, and is never asked.
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

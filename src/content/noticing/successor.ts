import { isPasswordField } from './field-memory.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * The field that a page has put in the place of one it removed under the person's hands, as pages do that draw their form
 * anew at each key: the one with the focus now, if it holds exactly what was typed in the old one.
 */
export function successorOf(field: HTMLInputElement): HTMLInputElement | undefined {
  if (field.isConnected) return undefined;
  const focused = deepActiveElement();
  return isPasswordField(focused) && focused.value === field.value ? focused : undefined;
}

function deepActiveElement(): Element | null {
  let active: Element | null = null;
  for (let inner = document.activeElement; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  return active;
}

import { hasFocus } from '../noticing/field-place.ts';
import { isShadowRoot, rootOf } from '../noticing/node-kinds.ts';
import type { Control } from './warning-place.ts';

/** Controls looked at: a form with more has none that is "next". */
const mostControls = 60;

/**
 * The boxes of the controls around a field that a person may want next, and of the `menu` that is open at it: the warning should not
 * cover them.
 */
export function controlsAround(field: HTMLInputElement, menu?: Element): Control[] {
  const controls = allAround(field, 'input, button, select, textarea, a[href], [role=button]');
  const boxes: Control[] = [];
  for (let i = -1; i < controls.length && boxes.length < mostControls; i += 1) {
    const control = i < 0 ? menu : controls[i];
    if (!control || control === field) continue;
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width > 0) boxes.push({ left, top, width, height, inUse: i < 0 || hasFocus(control) });
  }
  return boxes;
}

function allAround(field: HTMLInputElement, selector: string): NodeListOf<Element> {
  // The prototype's function: the form's own may be hidden by a field of that name.
  if (field.form) return Element.prototype.querySelectorAll.call(field.form, selector);
  const root = rootOf(field);
  if (isShadowRoot(root)) return root.querySelectorAll(selector);
  return Document.prototype.querySelectorAll.call(document, selector);
}

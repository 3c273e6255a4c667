import { inputsOf } from './inputs-of.ts';
import { isElement, isInput, isShadowRoot } from './node-kinds.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * Whether a person's event may concern a password: it is in an input or in a shadow tree, or there is a password field in the
 * document, which a press may turn into text. Asked at every key and press until then, so it looks at little.
 */
export function mayMatter(event: Event): boolean {
  if (!event.isTrusted) return false;
  const path = event.composedPath();
  const [target] = path;
  if (isInput(target) || path.some(isShadowRoot)) return true;
  if (isElement(target) && shadowRootOf(target) !== null) return true;
  return inputsOf(document).some(({ type }) => type === 'password');
}

import { browser } from '../../browser.ts';
import { isForm } from './node-kinds.ts';

interface ExtensionDom {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The element's shadow root, a closed one too: Chromium gives content scripts a function, Firefox a property. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // A form has none, and its own property may be hidden by a field of that name.
  if (isForm(element)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const { dom } = browser as ExtensionDom;
  if (!dom?.openOrClosedShadowRoot) return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  // Chromium throws for elements that cannot have one.
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    return null;
  }
}

/** Whether this is Firefox, which alone lets an extension look into closed roots. */
export function inFirefox(element: Element): boolean {
  return 'openOrClosedShadowRoot' in element;
}

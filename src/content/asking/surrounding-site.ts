/**
 * The host name of the page around a frame that has no origin of its own (`sandbox`, with `srcdoc` or `about:blank`):
 * the browser tells the background nothing of it, and a site where warnings are off is to be silent in its frames too.
 */
export function surroundingSite(): string | undefined {
  if (self.origin !== 'null' || !URL.canParse(document.baseURI)) return undefined;
  return new URL(document.baseURI).hostname || undefined;
}

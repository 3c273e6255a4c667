/** Copies at a press of the person's. A page may hear that something is copied, and never what. Answers whether it was. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not on plain http, and not in every frame.
    return copyByEvent(text);
  }
}

/** No listener of the page's is called behind ours; before it the event holds nothing, and after it nothing any more. */
function copyByEvent(text: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  addEventListener('copy', give, true);
  // Chromium copies from no password field, and the caret may still be in one.
  getSelection()?.removeAllRanges();
  document.execCommand('copy');
  removeEventListener('copy', give, true);
  return isCopied;
}

import { swallow } from './swallow.ts';

/**
 * Copies at a press of the person's, on plain http too, which has no clipboard to write to. A page may hear that something is
 * copied, and never what: no listener of its own is called behind ours; before it the event holds nothing, and after it nothing
 * any more. Answers whether it was copied.
 */
export function copyText(text: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent): void => {
    swallow(event);
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

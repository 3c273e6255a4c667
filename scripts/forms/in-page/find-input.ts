/** The input the label files call `id`. */
export function findInput(id: string): HTMLInputElement | null {
  const found = document.querySelector(`[data-eid="${CSS.escape(id)}"]`);
  return found instanceof HTMLInputElement ? found : null;
}

/** How many `type=password` inputs its form, or without one its page, holds. */
export function passwordsInForm(input: HTMLInputElement): number {
  return (input.form ?? document).querySelectorAll('input[type=password]').length;
}

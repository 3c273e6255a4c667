/** Puts HTML into the document of the test and gives the input with `id="it"`, or the first password. */
export function render(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  const input = document.querySelector('#it') ?? document.querySelector('input[type=password]');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no input in ${html}`);
  return input;
}

/** Neither the page nor the browser does anything with this event. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

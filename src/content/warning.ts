import type { Verdict } from '../breaches/verdict.ts';
import { direction } from '../i18n.ts';
import { buildCard } from './warning-card.ts';
import { controlsAround } from './nearby-controls.ts';
import { openHost } from './warning-host.ts';
import { placeBeside } from './warning-place.ts';

interface Shown {
  field: HTMLInputElement;
  /** What the field held when the answer came: with another value the warning goes. */
  value: string;
  host: HTMLElement;
}

/** The one warning of this frame. */
export class Warning {
  #shown: Shown | null = null;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide());
  }

  show(field: HTMLInputElement, verdict: Verdict, sent: boolean): void {
    this.hide();
    if (this.#signal.aborted) return;
    const { host, root } = openHost(field);
    const card = buildCard(root, { verdict, sent }, () => this.hide());
    const shown = { field, value: field.value, host };
    this.#shown = shown;
    requestAnimationFrame(() => {
      card.announce();
      this.#follow(shown);
    });
    window.addEventListener('keydown', this.#onEscape, { capture: true });
  }

  hideFor(field: HTMLInputElement): void {
    if (this.#shown?.field === field) this.hide();
  }

  hide(): void {
    this.#shown?.host.remove();
    this.#shown = null;
    window.removeEventListener('keydown', this.#onEscape, { capture: true });
  }

  /** Esc is ours while the warning is there: it must not close the page's dialog as well. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.hide();
  };

  /** Every frame while it is shown: scrolling, zooming and moving pages have no one event. */
  #follow(shown: Shown): void {
    if (this.#shown !== shown) return;
    const { field, host, value } = shown;
    const box = field.getBoundingClientRect();
    if (!field.isConnected || field.value !== value || box.width === 0) return this.hide();
    place(host, field, box);
    requestAnimationFrame(() => this.#follow(shown));
  }
}

function place(host: HTMLElement, field: HTMLInputElement, box: DOMRect): void {
  const own = host.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top, covers } = placeBeside(box, own, view, direction(), controlsAround(field));
  host.style.setProperty('pointer-events', covers ? 'none' : 'auto', 'important');
  if (Math.abs(own.left - left) < 0.5 && Math.abs(own.top - top) < 0.5) return;
  // A page's `zoom` scales our lengths too.
  const scale = own.width / host.offsetWidth || 1;
  host.style.setProperty('left', `${left / scale}px`, 'important');
  host.style.setProperty('top', `${top / scale}px`, 'important');
}

import { shadowRootOf } from './shadow-root-of.ts';

/** `passive` listeners cannot stop an event: the page's events stay its own. */
interface Manner {
  passive: boolean;
}

export type Handlers = Record<string, (event: Event, target: EventTarget | undefined) => void>;

/**
 * Listens on the window and on every shadow root an event comes through, closed ones too: some events (`submit`, a
 * `focusout` between two fields of one root) never leave it. An event may so be handled once per root, first with
 * the shadow host as its target: handlers must not mind.
 */
export class RootListeners {
  readonly #roots = new Set<EventTarget>();
  readonly #handlers: [Handlers, Manner][] = [];
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#addRoot(window);
  }

  /** Handles these event types from now on, in every root known and to come. */
  handle(handlers: Handlers, manner: Manner = { passive: true }): void {
    this.#handlers.push([handlers, manner]);
    for (const root of this.#roots) this.#listen(root, handlers, manner);
  }

  #addRoot(root: EventTarget): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    for (const [handlers, manner] of this.#handlers) this.#listen(root, handlers, manner);
  }

  #listen(root: EventTarget, handlers: Handlers, { passive }: Manner): void {
    for (const [type, handler] of Object.entries(handlers)) {
      const listener = (event: Event): void => handler(event, this.#targetOf(event));
      root.addEventListener(type, listener, { capture: true, passive, signal: this.#signal });
    }
  }

  #targetOf(event: Event): EventTarget | undefined {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) this.#addRoot(node);
    const [target] = path;
    const closed = target instanceof Element && !(target instanceof HTMLInputElement) && shadowRootOf(target);
    if (closed) this.#addRoot(closed);
    return target;
  }
}

import { isElement, isInput, isShadowRoot } from './node-kinds.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** `passive` listeners cannot stop an event: the page's events stay its own. */
interface Manner {
  passive: boolean;
}

export type Handlers = Record<string, (event: Event, target: EventTarget | undefined) => void>;

/**
 * Handles what is heard on the window, and listens in every shadow root an event comes through, closed ones too: some events
 * (`submit`, a `focusout` between two fields of one root) never leave it. An event may so be handled once per root, first
 * with the shadow host as its target: handlers must not mind.
 */
export class RootListeners {
  /** Weakly: a page that makes and drops roots without end must not be kept from freeing them. */
  readonly #roots = new Set<WeakRef<EventTarget>>();
  readonly #known = new WeakSet<EventTarget>();
  readonly #listeners: { type: string; listener: (event: Event) => void; passive: boolean }[] = [];
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Handles these event types from now on, in every root known and to come. */
  handle(handlers: Handlers, { passive }: Manner = { passive: true }): void {
    for (const [type, handler] of Object.entries(handlers)) {
      // Of what scripts dispatch only `input` tells something: the value changed. A flood of the others costs next to nothing.
      const listener = (event: Event): void => {
        if (event.isTrusted || type === 'input') handler(event, this.#targetOf(event));
      };
      this.#listeners.push({ type, listener, passive });
    }
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root) this.#listen(root);
      else this.#roots.delete(reference);
    }
  }

  /** An event has reached the window, where `index.ts` listens since before the page could. */
  hear(event: Event): void {
    for (const { type, listener } of this.#listeners.slice()) if (type === event.type) listener(event);
  }

  #addRoot(root: EventTarget): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#roots.add(new WeakRef(root));
    this.#listen(root);
  }

  /** Adding a listener that is there already changes nothing. */
  #listen(root: EventTarget): void {
    if (this.#signal.aborted) return;
    for (const { type, listener, passive } of this.#listeners) {
      root.addEventListener(type, listener, { capture: true, passive, signal: this.#signal });
    }
  }

  #targetOf(event: Event): EventTarget | undefined {
    const path = event.composedPath();
    for (const node of path) if (isShadowRoot(node)) this.#addRoot(node);
    const [target] = path;
    const closed = isElement(target) && !isInput(target) && shadowRootOf(target);
    if (closed) this.#addRoot(closed);
    return target;
  }
}

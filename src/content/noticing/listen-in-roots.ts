import { isElement, isInput, isShadowRoot } from './node-kinds.ts';
import { shadowRootOf } from './shadow-root-of.ts';

export type Handlers = Partial<Record<string, (event: Event, target: EventTarget | undefined) => void>>;

/**
 * Handles what is heard on the window, and listens in every shadow root an event comes through, closed ones too: some events
 * (`submit`, a `focusout` between two fields of one root) never leave it. An event may so be handled once per root, first
 * with the shadow host as its target: handlers must not mind.
 */
export class RootListeners {
  readonly #known = new WeakSet<EventTarget>();
  readonly #all: Handlers[] = [];
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Handles these event types in every root to come: to be called before the first event. */
  handle(handlers: Handlers): void {
    this.#all.push(handlers);
  }

  /** An event has reached a root, or the window, where `index.ts` listens since before the page could. */
  readonly hear = (event: Event): void => {
    // Of what scripts dispatch only `input` tells something: the value changed. A flood of the others costs next to nothing.
    if (!event.isTrusted && event.type !== 'input') return;
    const target = this.#targetOf(event);
    for (const handlers of this.#all) handlers[event.type]?.(event, target);
  };

  #addRoot(root: EventTarget): void {
    if (this.#known.has(root) || this.#signal.aborted) return;
    this.#known.add(root);
    for (const type of this.#all.flatMap(Object.keys)) {
      root.addEventListener(type, this.hear, { capture: true, signal: this.#signal });
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

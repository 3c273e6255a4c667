import { isElement, isInput, isShadowRoot } from './node-kinds.ts';
import { shadowRootOf } from './shadow-root-of.ts';

export type Handlers = Partial<Record<string, (event: Event, target: EventTarget | undefined) => void>>;

export interface RootListeners {
  /** Handles these event types in every root to come: to be called before the first event. */
  handle: (handlers: Handlers) => void;
  /** An event has reached a root, or the window, where `index.ts` listens since before the page could. */
  hear: (event: Event) => void;
}

/**
 * Handles what is heard on the window, and listens in every shadow root an event comes through, closed ones too: some events
 * (`submit`, a `focusout` between two fields of one root) never leave it. An event may so be handled once per root, first
 * with the shadow host as its target: handlers must not mind.
 */
export function listenInRoots(signal: AbortSignal): RootListeners {
  const known = new WeakSet<EventTarget>();
  const all: Handlers[] = [];

  function hear(event: Event): void {
    // Of what scripts dispatch only `input` tells something: the value changed. A flood of the others costs next to nothing.
    if (!event.isTrusted && event.type !== 'input') return;
    const target = targetOf(event);
    for (const handlers of all) handlers[event.type]?.(event, target);
  }

  function addRoot(root: EventTarget): void {
    if (known.has(root) || signal.aborted) return;
    known.add(root);
    for (const type of all.flatMap(Object.keys)) root.addEventListener(type, hear, { capture: true, signal });
  }

  function targetOf(event: Event): EventTarget | undefined {
    const path = event.composedPath();
    for (const node of path) if (isShadowRoot(node)) addRoot(node);
    const [target] = path;
    const closed = isElement(target) && !isInput(target) && shadowRootOf(target);
    if (closed) addRoot(closed);
    return target;
  }

  return { handle: (handlers) => void all.push(handlers), hear };
}

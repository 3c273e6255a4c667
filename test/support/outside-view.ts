import type { LocatedWarning } from './firefox/read-warnings.ts';

/** What a browser without Chromium's protocol is asked about a page, from outside the page. */
export interface OutsideView {
  warnings: () => Promise<LocatedWarning[]>;
  press: (label: string) => Promise<void>;
  /** Stops the extension's background, as the browser does after half a minute without events. */
  stopBackground: () => Promise<void>;
}

const views = new WeakMap<object, OutsideView>();

export function setOutsideView(page: object, view: OutsideView): void {
  views.set(page, view);
}

/** `undefined` for a page of Chromium. */
export function outsideView(page: object): OutsideView | undefined {
  return views.get(page);
}

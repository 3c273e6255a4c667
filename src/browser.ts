import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The extension API. `chrome` is the one name that both browsers define in every context of a Manifest V3 extension
 * and that answers with promises there. `browser` is not: where it is missing, a page's `<a id="browser">` would be
 * found in its place.
 */
export const browser = chrome;

/** What the code in Firefox's own window uses of it. */
export interface FirefoxTab {
  linkedBrowser: {
    focus: () => void;
    fixupAndLoadURIString: (url: string, options: { triggeringPrincipal: unknown }) => void;
  };
}

/** Firefox's own register of what WebDriver calls a browsing context: finds the tab of a page by its id. */
export interface Navigables {
  NavigableManager: { getBrowserById: (context: string) => FirefoxTab['linkedBrowser'] | null };
}

interface Extension {
  terminateBackground: () => Promise<void>;
  apiManager: {
    global: {
      browserActionFor: (extension: Extension) => {
        action: { getContextData: (tab: FirefoxTab) => { badgeText: string } };
      };
    };
  };
}
interface Origins {
  permissions: string[];
  origins: string[];
}
declare const gBrowser: {
  selectedTab: FirefoxTab;
  getTabForBrowser: (browser: FirefoxTab['linkedBrowser'] | null) => FirefoxTab | null;
};
declare const windowUtils: { sendContentCommandEvent: (type: 'insertText', data: null, text: string) => void };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal: () => unknown };
  prefs: { setIntPref: (name: string, value: number) => void };
};
declare const WebExtensionPolicy: {
  getByID: (id: string) => { mozExtensionHostname: string; extension: Extension };
};
declare const ChromeUtils: {
  importESModule: (url: string) => Navigables & {
    AddonManager: { getAddonByID: (id: string) => Promise<{ uninstall: () => Promise<void> }> };
    Management: {
      once: (event: string, heard: (...event: [string, string, { promise: Promise<void> }[]]) => void) => void;
    };
    ExtensionPermissions: {
      add: (id: string, what: Origins) => Promise<void>;
      remove: (id: string, what: Origins, extension: Extension) => Promise<void>;
    };
  };
};

/** The badge on the extension's toolbar button for the tab of `context`. */
export function readBadge(id: string, context: string): string {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = gBrowser.getTabForBrowser(NavigableManager.getBrowserById(context)) ?? gBrowser.selectedTab;
  const { extension } = WebExtensionPolicy.getByID(id);
  return extension.apiManager.global.browserActionFor(extension).action.getContextData(tab).badgeText;
}

/** `moz-extension://<uuid>/`, which differs from installation to installation. */
export function originOf(id: string): string {
  return `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`;
}

/** What the switches in the add-ons manager do: take host permissions back. */
export async function revokeOrigins(id: string, origins: string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
}

/** What Firefox does to an event page after half a minute without events. */
export async function stopEventPage(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Enters text where the focus is, as a panel of the system does: without keys, and without a script of the page's. */
export function enterText(text: string): void {
  gBrowser.selectedTab.linkedBrowser.focus();
  windowUtils.sendContentCommandEvent('insertText', null, text);
}

/** Gives the keyboard to the page of the selected tab. */
export function focusSelectedTab(): void {
  gBrowser.selectedTab.linkedBrowser.focus();
}

/**
 * Removes the extension, and waits until all it stored is removed too: Firefox does that in its own time, and would take
 * the permissions from one that is installed meanwhile.
 */
export async function uninstallWhole(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const cleaned = new Promise<unknown>((resolve) => {
    Management.once('cleanupAfterUninstall', (_event, _id, tasks) =>
      resolve(Promise.allSettled(tasks.map(({ promise }) => promise))),
    );
  });
  const addon = await AddonManager.getAddonByID(id);
  await addon.uninstall();
  await cleaned;
}

/** The switch "Run in Private Windows" of the add-ons manager, thrown before the extension is installed. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** Leads the tab of `context` to one of the extension's own pages, which WebDriver cannot. */
export function loadInTab(context: string, url: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  NavigableManager.getBrowserById(context)?.fixupAndLoadURIString(url, { triggeringPrincipal });
}

/** What a person's system says of light and dark; `null` leaves it to the system. */
export function setColourScheme(scheme: 'dark' | 'light' | null): void {
  const value = scheme === null ? 2 : ['dark', 'light'].indexOf(scheme);
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}

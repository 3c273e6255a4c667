/** What the code in Firefox's own window uses of it. */
export interface FirefoxTab {
  linkedBrowser: {
    currentURI: { spec: string };
    focus: () => void;
    fixupAndLoadURIString: (url: string, options: { triggeringPrincipal: unknown }) => void;
  };
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
  tabs: FirefoxTab[];
  selectedTab: FirefoxTab;
  addTrustedTab: (url: string) => FirefoxTab;
};
declare const Services: { scriptSecurityManager: { getSystemPrincipal: () => unknown } };
declare const WebExtensionPolicy: {
  getByID: (id: string) => { mozExtensionHostname: string; extension: Extension };
};
declare const ChromeUtils: {
  importESModule: (url: string) => {
    ExtensionPermissions: {
      add: (id: string, what: Origins) => Promise<void>;
      remove: (id: string, what: Origins, extension: Extension) => Promise<void>;
    };
  };
};

/** The badge on the extension's toolbar button for the tab at `url`. */
export function readBadge(id: string, url: string): string {
  const tabs = [gBrowser.selectedTab, ...gBrowser.tabs];
  const tab = tabs.find((each) => each.linkedBrowser.currentURI.spec === url) ?? gBrowser.selectedTab;
  const { extension } = WebExtensionPolicy.getByID(id);
  return extension.apiManager.global.browserActionFor(extension).action.getContextData(tab).badgeText;
}

/** Opens one of the extension's own pages in a new tab, which WebDriver cannot. Answers its address. */
export function openExtensionTab(id: string, path: string): string {
  const url = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${path}`;
  gBrowser.selectedTab = gBrowser.addTrustedTab(url);
  return url;
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

/** Gives the keyboard to the page of the selected tab. */
export function focusSelectedTab(): void {
  gBrowser.selectedTab.linkedBrowser.focus();
}

/** The switch "Run in Private Windows" of the add-ons manager, thrown before the extension is installed. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** Leads the selected tab to one of the extension's own pages, which WebDriver cannot. */
export function loadInSelectedTab(url: string): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab.linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

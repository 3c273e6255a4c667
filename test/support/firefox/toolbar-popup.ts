interface Accessible {
  name: string | null;
  role: number;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  getState: (state: Out, more: Out) => void;
  doAction: (index: number) => void;
}
type Out = { value?: number };
interface Extension {
  shortcuts: { onCommand: (command: string) => void };
  apiManager: {
    global: { browserActionFor: (extension: Extension) => { triggerAction: (within: unknown) => Promise<void> } };
  };
}
declare const Cc: Record<string, { getService: (kind: unknown) => AccessibilityService }>;
declare const Ci: { nsIAccessibilityService: unknown; nsIAccessibleStates: { STATE_CHECKED: number } };
declare const WebExtensionPolicy: { getByID: (id: string) => { extension: Extension } };
interface AccessibilityService {
  getAccessibleFor: (element: Element) => Accessible | null;
  getStringRole: (role: number) => string;
}

/** What a person sees in the open popup. */
export interface PopupSeen {
  text: string;
  /** The name of each switch, and whether it is on. */
  switches: Record<string, boolean>;
}

/** Presses the extension's button in the toolbar: the real popup opens, which may know the tab it was opened on. */
export async function pressToolbarButton(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** What Firefox does when a person presses the key they chose for that command. */
export function obeyKey(id: string, command: string): void {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command);
}

/**
 * Reads the popup from Firefox's accessibility tree, and first presses the switch named `press`. `null`: there is no
 * such popup yet. Runs in the browser's window.
 */
export function usePopup(press: string | null): PopupSeen | null {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const panel = document.querySelector('browser.webextension-popup-browser');
  const tree = panel && service?.getAccessibleFor(panel);
  if (!service || !tree) return null;
  const seen: PopupSeen = { text: '', switches: {} };
  const pending = [tree];
  let pressed = false;
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nextSibling && node !== tree) pending.push(node.nextSibling);
    if (node.firstChild) pending.push(node.firstChild);
    const role = service.getStringRole(node.role);
    if (role === 'text leaf') seen.text += `${node.name ?? ''} `;
    if (role !== 'switch') continue;
    const state: Out = {};
    node.getState(state, {});
    seen.switches[node.name ?? ''] = ((state.value ?? 0) & Ci.nsIAccessibleStates.STATE_CHECKED) !== 0;
    if (node.name !== press) continue;
    node.doAction(0);
    pressed = true;
  }
  return press !== null && !pressed ? null : seen;
}

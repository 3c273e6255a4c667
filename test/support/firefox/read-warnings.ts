// oxlint-disable unicorn/consistent-function-scoping -- readWarnings is sent to Firefox alone, without its module.
import type { SeenWarning } from '../warning.ts';
import type { FirefoxTab } from './firefox-window.ts';

interface Accessible {
  name: string | null;
  role: number;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  parent: Accessible;
  attributes: { getStringProperty: (name: string) => string } | null;
  getBounds: (x: Out, y: Out, width: Out, height: Out) => void;
}
type Out = { value?: number };
interface AccessibilityService {
  getAccessibleFor: (element: FirefoxTab['linkedBrowser']) => Accessible | null;
  getStringRole: (role: number) => string;
}
declare const Cc: Record<string, { getService: (kind: unknown) => AccessibilityService }>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { tabs: FirefoxTab[]; selectedTab: FirefoxTab };

/** A warning, and where the middle of each of its buttons is: CSS pixels from the corner of the page's viewport. */
export interface LocatedWarning extends SeenWarning {
  places: { x: number; y: number }[];
}

/**
 * Reads the status regions with text, in every frame of the tab, from Firefox's own accessibility tree, where a closed
 * shadow root is as open as to a screen reader. `null` while the tree is being built. Runs in the browser's window.
 */
export function readWarnings(url: string): LocatedWarning[] | null {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const tabs = [gBrowser.selectedTab, ...gBrowser.tabs];
  const browser = tabs.find((tab) => tab.linkedBrowser.currentURI.spec === url)?.linkedBrowser;
  const top = browser && service?.getAccessibleFor(browser);
  if (!service || !top) return null;

  const below = (node: Accessible): Accessible[] => {
    const found = [];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(child, ...below(child));
    return found;
  };
  const boundsOf = (node: Accessible): number[] => {
    const out: [Out, Out, Out, Out] = [{}, {}, {}, {}];
    node.getBounds(...out);
    return out.map(({ value }) => (value ?? 0) / globalThis.devicePixelRatio);
  };
  const isStatus = (node: Accessible): boolean => {
    try {
      return node.attributes?.getStringProperty('xml-roles') === 'status';
    } catch {
      return false;
    }
  };
  const [pageX = 0, pageY = 0] = boundsOf(top);
  const middle = (node: Accessible): { x: number; y: number } => {
    const [x = 0, y = 0, width = 0, height = 0] = boundsOf(node);
    return { x: x - pageX + width / 2, y: y - pageY + height / 2 };
  };
  const nameOf = (node: Accessible): string => node.name ?? '';
  const hasRole = (role: string) => (node: Accessible) => service.getStringRole(node.role) === role;
  return below(top)
    .filter(isStatus)
    .map((status) => {
      const [title = '', ...lines] = below(status).filter(hasRole('text leaf')).map(nameOf);
      const buttons = below(status.parent).filter(hasRole('pushbutton'));
      return { title, text: lines.join(' '), buttons: buttons.map(nameOf), places: buttons.map(middle) };
    })
    .filter(({ title }) => title !== '');
}

// oxlint-disable unicorn/consistent-function-scoping -- readWarnings is sent to Firefox alone, without its module.
import type { SeenWarning } from '../warning.ts';
import type { FirefoxTab, Navigables } from './firefox-window.ts';

interface Accessible {
  name: string | null;
  role: number;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  parent: Accessible;
  getState: (state: Out, more: Out) => void;
  attributes: { getStringProperty: (name: string) => string } | null;
  getBounds: (x: Out, y: Out, width: Out, height: Out) => void;
}
type Out = { value?: number };
interface AccessibilityService {
  getAccessibleFor: (element: FirefoxTab['linkedBrowser']) => Accessible | null;
  getStringRole: (role: number) => string;
}
declare const Cc: Record<string, { getService: (kind: unknown) => AccessibilityService }>;
declare const Ci: {
  nsIAccessibilityService: unknown;
  nsIAccessibleStates: { STATE_FOCUSED: number; STATE_EXPANDED: number };
};
declare const ChromeUtils: { importESModule: (url: string) => Navigables };

/** A warning, and where it is: CSS pixels from the corner of the page's viewport. */
export interface LocatedWarning extends SeenWarning {
  box: { left: number; top: number; right: number; bottom: number };
  /** The middle of each button. */
  places: { x: number; y: number }[];
  /** The name of the button that has the keyboard's focus. */
  focused: string | undefined;
}

/**
 * Starts the service for the whole of Firefox's life, as a screen reader does. It ends with the last reference to it: one that a
 * test takes and drops is begun anew while pages are open, and then has, now and then, no tree of a page that has one.
 */
export function startAccessibility(): void {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  Object.assign(globalThis, { accessibilityServiceInUse: service });
}

/**
 * Reads the status regions with text, in every frame of the tab, from Firefox's own accessibility tree, where a closed
 * shadow root is as open as to a screen reader. `null` while the tree is being built. Runs in the browser's window.
 */
export function readWarnings(context: string): LocatedWarning[] | null {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(context);
  const tree = browser && service?.getAccessibleFor(browser);
  if (!service || !tree?.firstChild) return null;

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
  const [pageX = 0, pageY = 0] = boundsOf(tree);
  const boxOf = (node: Accessible): LocatedWarning['box'] => {
    const [x = 0, y = 0, width = 0, height = 0] = boundsOf(node);
    return { left: x - pageX, top: y - pageY, right: x - pageX + width, bottom: y - pageY + height };
  };
  const middle = (node: Accessible): { x: number; y: number } => {
    const { left, top, right, bottom } = boxOf(node);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const has =
    (bit: number) =>
    (node: Accessible): boolean => {
      const state: Out = {};
      node.getState(state, {});
      return ((state.value ?? 0) & bit) !== 0;
    };
  const { STATE_FOCUSED, STATE_EXPANDED } = Ci.nsIAccessibleStates;
  const nameOf = (node: Accessible): string => node.name ?? '';
  const hasRole = (role: string) => (node: Accessible) => service.getStringRole(node.role) === role;
  return below(tree)
    .filter(isStatus)
    .map((status) => {
      const [title = '', ...lines] = below(status).filter(hasRole('text leaf')).map(nameOf);
      const buttons = below(status.parent).filter(hasRole('pushbutton'));
      return {
        title,
        text: lines.join(' '),
        buttons: buttons.map(nameOf),
        box: boxOf(status.parent),
        places: buttons.map(middle),
        group: buttons.map(({ parent }) => nameOf(parent))[0] ?? '',
        expanded: buttons.filter(has(STATE_EXPANDED)).map(nameOf),
        focused: buttons.filter(has(STATE_FOCUSED)).map(nameOf)[0],
      };
    })
    .filter(({ title }) => title !== '');
}

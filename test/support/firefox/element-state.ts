import type { ElementHandle } from 'puppeteer-core';

/** What Playwright's matchers send along. */
export interface Expected {
  isNot: boolean;
  timeout?: number;
  expectedText?: { string?: string; regexSource?: string; matchSubstring?: boolean }[];
  expectedValue?: unknown;
  expectedNumber?: number;
  expressionArg?: string;
}

interface State {
  visible: boolean;
  focused: boolean;
  checked: boolean;
  disabled: boolean;
  editable: boolean;
  value: string;
  text: string;
}

/** Whether an element (or its absence) is as a matcher of Playwright wants it, and what it is instead. */
export async function stateOf(
  element: ElementHandle | null,
  expression: string,
  { expectedText, expectedValue }: Expected,
): Promise<{ matches: boolean; received: unknown }> {
  const state = await element?.evaluate(read).catch(() => null);
  const text = (given: string | undefined) => {
    const [wanted] = expectedText ?? [];
    if (given === undefined || !wanted) return { matches: false, received: given };
    const { string = '', regexSource, matchSubstring } = wanted;
    if (regexSource !== undefined) return { matches: new RegExp(regexSource).test(given), received: given };
    return { matches: matchSubstring ? given.includes(string) : given === string, received: given };
  };
  switch (expression) {
    case 'to.be.visible':
      return { matches: state?.visible === true, received: state ? 'hidden' : 'absent' };
    case 'to.be.hidden':
      return { matches: state?.visible !== true, received: 'visible' };
    case 'to.be.focused':
      return { matches: state?.focused === true, received: 'not focused' };
    case 'to.be.disabled':
      return { matches: state?.disabled === true, received: 'enabled' };
    case 'to.be.enabled':
      return { matches: state?.disabled === false, received: 'disabled' };
    case 'to.be.editable':
      return { matches: state?.editable === true, received: 'read-only' };
    case 'to.be.checked': {
      const { checked = true } = (expectedValue ?? {}) as { checked?: boolean };
      return { matches: state?.checked === checked, received: state?.checked };
    }
    case 'to.be.empty':
      return { matches: state?.text === '' && state.value === '', received: state?.text };
    case 'to.have.value':
      return text(state?.value);
    case 'to.have.text':
      return text(state?.text.replaceAll(/\s+/g, ' ').trim());
    default:
      throw new Error(`The tests in Firefox know no "${expression}".`);
  }
}

function read(element: Element): State {
  // Of a button, a heading and the like some are undefined.
  const { value, checked, disabled, readOnly } = element as Partial<HTMLInputElement>;
  const root = element.getRootNode() as Document | ShadowRoot;
  const box = element.getBoundingClientRect();
  return {
    visible: box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible',
    focused: root.activeElement === element && document.hasFocus(),
    checked: checked === true || element.ariaChecked === 'true',
    disabled: disabled === true,
    editable: !disabled && !readOnly,
    value: value ?? '',
    text: element.textContent ?? '',
  };
}

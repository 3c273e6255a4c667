import { inFirefox } from '../../elements/in-firefox.ts';
import { hostOf } from '../noticing/field-place.ts';
import { vanishWithoutUs } from './vanish-without-us.ts';

/** An empty host in the top layer, with a closed shadow root, put where it is neither inert nor behind anything. */
export function openHost(field: HTMLInputElement | null, style: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.style.cssText = style;
  const root = host.attachShadow({ mode: 'closed' });
  host.popover = 'manual';
  parentFor(field).append(host);
  showAfter(field, host);
  if (inFirefox(host)) vanishWithoutUs(host, root);
  return { host, root };
}

/** The modal dialog or fullscreen element the field is in: outside of them the warning would be inert or unseen. */
function parentFor(field: HTMLInputElement | null): Element {
  if (field === null)
    return (
      document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement
    );
  for (let node: Element | undefined = field; node; node = hostOf(node)) {
    const around: Element | null = node.closest('dialog:modal, :fullscreen');
    if (around) return around;
  }
  return document.documentElement;
}

/**
 * With the field as its source, the popover's buttons follow the field in Chromium's Tab order. In Firefox an input
 * as source takes them out of it (measured with 153).
 */
function showAfter(field: HTMLInputElement | null, host: HTMLElement): void {
  host.showPopover(inFirefox(host) || field === null ? undefined : { source: field });
}

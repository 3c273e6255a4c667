import { createButton, createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { ask } from '../messages/messages.ts';
import { entriesFor, entryFor, readSite } from '../sites/site-list.ts';
import { complainAt, notify, saying } from './notice.ts';

/** "Sites where warnings are off": add, remove, undo. */
export async function showSites(): Promise<void> {
  const field = part('#site', HTMLInputElement);
  part('#add-site').addEventListener('submit', (event) => {
    event.preventDefault();
    void addSite(field);
  });
  field.addEventListener('input', () => complain(''));
  // The popup may have changed the list while this page was open behind it.
  document.addEventListener('visibilitychange', () => void refreshSites());
  await refreshSites();
}

export async function refreshSites(): Promise<void> {
  const sites = await ask({ ask: 'sites' }).catch(() => []);
  part('#sites').replaceChildren(...sites.map(siteRow));
  areKnown = true;
  showWhetherEmpty();
}

let areKnown = false;

/** "None" is said where neither the person nor a policy has turned a site off: once both are known. */
export function showWhetherEmpty(): void {
  if (!areKnown) return;
  part('#no-sites').hidden = part('#sites').childElementCount + part('#managed-sites').childElementCount > 0;
}

async function addSite(field: HTMLInputElement): Promise<void> {
  const host = readSite(field.value);
  if (host === null) {
    complain(text('sites_bad'));
    return field.focus();
  }
  const known = entryFor(host, await ask({ ask: 'sites' }).catch(() => []));
  field.value = '';
  if (known !== undefined) return notify(text('sites_known', known));
  await saying(
    text('sites_added', host),
    () => ask({ ask: 'turn-site-off', host, privately: false }),
    () => change('remove-site', host),
  );
  await refreshSites();
}

function siteRow(host: string): HTMLElement {
  const remove = createButton(text('sites_remove'), () => void removeSite(host));
  remove.setAttribute('aria-label', text('sites_remove_named', host));
  const name = createElement('span', {
    class: 'grow',
    children: [createElement('bdi', { class: 'site-name', text: host })],
  });
  return createElement('li', { class: 'row', children: [name, remove] });
}

async function removeSite(host: string): Promise<void> {
  // An entry for a parent domain stays, and keeps this one silent: no word of warnings being on again.
  const covering = entriesFor(host, await ask({ ask: 'sites' }).catch(() => []));
  await saying(
    covering.length > 1 ? text('options_saved') : text('sites_removed', host),
    () => ask({ ask: 'remove-site', host }),
    () => change('turn-site-off', host),
  );
  await refreshSites();
  // The pressed button is gone: the keyboard goes on from what is left.
  part('#undo').focus();
}

async function change(what: 'remove-site' | 'turn-site-off', host: string): Promise<void> {
  await (what === 'remove-site' ? ask({ ask: what, host }) : ask({ ask: what, host, privately: false }));
  await refreshSites();
}

function complain(message: string): void {
  complainAt(part('#site-error'), message);
  part('#site').setAttribute('aria-invalid', String(message !== ''));
}

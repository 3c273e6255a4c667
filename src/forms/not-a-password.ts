import { attributeOf } from './composed-tree.ts';
import type { FieldView } from './field-view.ts';
import { identifierMeanings, meaningsOf, type Meaning } from './meanings.ts';
import { identifierWords } from './plain-words.ts';

/** Said together with "password" these still are no account's: "Wi-Fi password", "one-time password". */
const always: Meaning[] = ['network', 'oneTime', 'apiKey'];
/** These are vetoes unless the same label says "password", too: "Password or PIN". */
const alone: Meaning[] = ['cardCode', 'pin', 'secret', 'nationalId', 'captcha'];

/**
 * Why the field is no account's password at all, or `undefined`. Comes before the model: a card code beside the
 * words "create your account" would look like a new password to it.
 */
export function whyNotAPassword(view: FieldView): string | undefined {
  return shapeVeto(view.field) ?? wordVeto(view) ?? neighbourVeto(view);
}

function shapeVeto(field: HTMLInputElement): string | undefined {
  const autocomplete = attributeOf(field, 'autocomplete').toLowerCase();
  if (/(^|\s)(one-time-code|cc-\S+)/.test(autocomplete)) return 'autocomplete names a code or a card';
  // No site takes an account's password of four letters or fewer, or of digits only.
  if (field.maxLength > 0 && field.maxLength <= 4) return 'takes four letters at most';
  if (/^(numeric|decimal|tel)$/i.test(attributeOf(field, 'inputmode'))) return 'takes digits only';
  if (field.type === 'number' || field.type === 'tel') return 'takes digits only';
  if (/^\^?(\\d|\[0-9\])[^|]*\$?$/.test(attributeOf(field, 'pattern'))) return 'takes digits only';
  return undefined;
}

function wordVeto(view: FieldView): string | undefined {
  const label = meaningsOf(view.text.label);
  for (const meaning of always) if (label.has(meaning)) return `label says ${meaning}`;
  if (!label.has('password')) {
    for (const meaning of alone) if (label.has(meaning)) return `label says ${meaning}`;
    if (view.question && !label.has('forgot')) return 'label is a question';
  }
  const name = new Set<Meaning>();
  for (const attribute of ['name', 'id'])
    for (const meaning of identifierMeanings(identifierWords(attributeOf(view.field, attribute).slice(0, 120))))
      name.add(meaning);
  if (name.has('network') || (name.has('oneTime') && !label.has('password'))) return 'name says network or oneTime';
  if (name.has('password') || label.has('password')) return undefined;
  for (const meaning of [...always, ...alone]) if (name.has(meaning)) return `name says ${meaning}`;
  return undefined;
}

/** "Password" beside "Network name (SSID)" is the network's. */
function neighbourVeto(view: FieldView): string | undefined {
  const others = view.cluster.pieces.filter((piece) => piece.kind === 'entry' || piece.kind === 'choice');
  for (const { node } of others.slice(0, 20)) {
    const names = identifierWords(`${attributeOf(node as Element, 'name')} ${attributeOf(node as Element, 'id')}`);
    if (/ (ssid|wpa|wifi|wlan|psk|pppoe) /.test(names)) return 'stands beside the name of a network';
  }
  return undefined;
}

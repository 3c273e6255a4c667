import type { Names } from '../facts.ts';
import { isChosen } from './chosen.ts';
import type { FieldView } from './field-view.ts';
import { meaningsOf, type Meaning } from './meanings.ts';
import { machineVeto } from './machine-secret.ts';
import { namesSay } from './names-say.ts';
import { opensVeto } from './opens-existing.ts';
import { endsInHint } from './password-name.ts';
import { identifierWords } from './plain-words.ts';
import { isTicked } from './section.ts';

/** Said together with "password" these still are no account's: "Wi-Fi password", "one-time password". */
const always: Meaning[] = ['network', 'oneTime', 'apiKey'];
/** These are vetoes unless the same label says "password", too: "Password or PIN". */
const alone: Meaning[] = ['cardCode', 'pin', 'secret', 'nationalId', 'captcha'];
/** "Character 2", "4th letter": one of a secret. "1 letter, 1 digit" is a rule for a password. */
const oneLetter = /(^|;) ((character|letter|digit) \d{1,2}|(\d{1,2}(st|nd|rd|th)|last) (character|letter|digit)) (;|$)/;
/** Nobody chooses four passwords at once. */
const leastBoxes = 4;

/**
 * Why the field is no account's password at all, or `undefined`. Comes before the model: a card code beside the
 * words "create your account" would look like a new password to it.
 */
export function whyNotAPassword(view: FieldView): string | undefined {
  const outright = isChosen(view) || meaningsOf(view.text.label).has('current');
  return (
    shapeVeto(view) ??
    hintVeto(view) ??
    wordVeto(view) ??
    (outright ? undefined : neighbourVeto(view)) ??
    machineVeto(view, outright) ??
    (outright ? undefined : opensVeto(view)) ??
    boxesVeto(view)
  );
}

function shapeVeto({ field: { shape, type }, text }: FieldView): string | undefined {
  const named = /(^|\s)(one-time-code|cc-\S+)/i.exec(shape.autocomplete ?? '')?.[2] ?? '';
  // Some sites name a code, to keep password managers away from what their label calls a password.
  if (named === 'one-time-code' ? !meaningsOf(text.label).has('password') : named)
    return 'autocomplete names a code or a card';
  const most = Number.parseInt(shape.maxlength ?? '', 10);
  if (most > 0 && most <= 8 && meaningsOf(`${text.label}${text.hint}`).has('digits')) return 'takes digits only';
  // No site takes an account's password of four letters or fewer, or of digits only.
  if (most > 0 && most <= 4) return 'takes four letters at most';
  if (/^(numeric|decimal|tel)$/i.test(shape.inputmode ?? '')) return 'takes digits only';
  if (type === 'number' || type === 'tel') return 'takes digits only';
  if (/^\^?(\\d|\[0-9\])[^|]*\$?$/.test(shape.pattern ?? '')) return 'takes digits only';
  return undefined;
}

function wordVeto(view: FieldView): string | undefined {
  const label = meaningsOf(view.text.label);
  for (const meaning of always) if (label.has(meaning)) return `label says ${meaning}`;
  if (!label.has('password')) {
    for (const meaning of alone) if (label.has(meaning)) return `label says ${meaning}`;
    if (oneLetter.test(view.text.label)) return 'asks for one letter';
    if (view.question && !label.has('forgot')) return 'label is a question';
  }
  const name = namesSay(view.field.names);
  // What has been a password before, and a date of birth that opens a letter.
  if (!label.has('password') && label.has('person') && !name.has('password')) return 'label says person';
  if (name.has('network') || (name.has('oneTime') && !label.has('password'))) return 'name says network or oneTime';
  if (name.has('password') || label.has('password')) return undefined;
  for (const meaning of [...always, ...alone]) if (name.has(meaning)) return `name says ${meaning}`;
  return undefined;
}

const namesOf = ({ name = '', id = '' }: Names = {}) => identifierWords(`${name} ${id}`);

function hintVeto({ field, text }: FieldView): string | undefined {
  return / hint /.test(namesOf(field.names)) || text.label.split(';').some(endsInHint) ? 'asks for a hint' : undefined;
}

/** "Password" beside "Network name (SSID)" is the network's. */
function neighbourVeto(view: FieldView): string | undefined {
  // "Free wifi" is something to tick for a hotel.
  const others = view.facts.pieces.filter(
    (piece) => piece.kind === 'entry' || (piece.kind === 'choice' && !isTicked(piece)),
  );
  for (const { field } of others.slice(0, 20)) {
    if (/ (ssid|wpa|wifi|wlan|psk|pppoe) /.test(namesOf(field?.names))) return 'stands beside the name of a network';
  }
  if (/ (ssid|wpa ?[23]?|wep|pppoe|psk) /.test(`${view.text.text}${view.text.heading}`))
    return 'the form speaks of a network key';
  if (!meaningsOf(view.text.heading).has('network')) return undefined;
  const said = meaningsOf(`${view.text.heading}${view.text.submit}${view.text.title}`);
  return said.has('signUp') || said.has('signIn') ? undefined : 'heading says network';
}

/** Boxes for one letter of a code each, without a limit on their length. */
function boxesVeto(view: FieldView): string | undefined {
  if (view.passwords.length < leastBoxes) return undefined;
  const lookOf = (at: number) => view.facts.pieces[at]?.field?.names.class;
  const alike = view.passwords.filter((at) => lookOf(at) === view.field.names.class);
  if (alike.length < leastBoxes) return undefined;
  const said = new Set([...meaningsOf(view.text.label), ...namesSay(view.field.names)]);
  return ['password', 'new', 'confirm', 'current'].some((meaning) => said.has(meaning))
    ? undefined
    : 'one of many boxes';
}

import type { Piece } from '../facts.ts';
import { labelTexts } from './field-label.ts';
import type { FieldView } from './field-view.ts';
import { sectionOf, submitOf } from './section.ts';
import { saysBoth, shortMeanings } from './short-words.ts';

/**
 * What opens a document, an archive, a private key, a backup ... that is there already: no account's password, and chosen
 * somewhere else. Not where a person says who they are: that opens what is theirs.
 */
export function opensVeto({ facts }: FieldView): string | undefined {
  const { pieces, at } = facts;
  const { before, above } = sectionOf(facts);
  if (labelTexts(facts, at).some((text) => saysBoth(text, 'thing', 'password'))) return 'label says what it opens';
  if (pieces.some((piece, index) => saysWho(pieces, piece, index))) return undefined;
  const submit = shortMeanings([submitOf(facts)]);
  if (submit.has('signIn') && !submit.has('opens')) return undefined;
  const buttons = pieces.slice(at).filter(({ kind }) => kind === 'submit' || kind === 'button');
  const texts = before.filter(({ kind }) => kind === 'text');
  const words = [...buttons.slice(0, 2), ...texts].map(({ text }) => text);
  // "Confirm your password to see the files" asks for the account's.
  const opens = (text: string) => saysBoth(text, 'opens', 'thing', ['confirm', 'current']);
  return [...above, ...words].some(opens) ? 'opens what is there' : undefined;
}

function saysWho(pieces: Piece[], { kind, field }: Piece, index: number): boolean {
  if (kind !== 'entry') return false;
  if (field?.type === 'email' || /user|mail|login/i.test(`${field?.names.name} ${field?.names.id}`)) return true;
  return shortMeanings(labelTexts({ pieces }, index)).has('account');
}

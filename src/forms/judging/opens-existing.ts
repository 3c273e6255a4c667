import type { Piece } from '../facts.ts';
import { labelTexts } from './field-label.ts';
import type { FieldView } from './field-view.ts';
import { sectionOf } from './section.ts';
import { saysBoth, shortMeanings } from './short-words.ts';

/**
 * What opens a document, an archive, a private key, a backup ... that is there already: no account's password, and chosen
 * somewhere else. Not where a person says who they are: that opens what is theirs.
 */
export function opensVeto({ facts }: FieldView): string | undefined {
  const { pieces, at } = facts;
  const { before, headings, isFirst } = sectionOf(pieces, at);
  if (labelTexts(facts, at).some((text) => saysBoth(text, 'thing', 'password'))) return 'label says what it opens';
  if (pieces.some((piece, index) => saysWho(pieces, piece, index))) return undefined;
  const submit = shortMeanings([pieces.slice(at).find(({ kind }) => kind === 'submit')?.text ?? '']);
  if (submit.has('signIn') && !submit.has('opens')) return undefined;
  const buttons = pieces.slice(at).filter(({ kind }) => kind === 'submit' || kind === 'button');
  const above = headings.length > 0 || !isFirst ? headings : [facts.headingBefore || facts.title];
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

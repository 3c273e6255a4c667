import type { Piece } from '../facts.ts';
import { labelTexts } from './field-label.ts';
import type { FieldView } from './field-view.ts';
import { identifierMeanings, meaningsOf, type Meaning } from './meanings.ts';
import { identifierWords, plainWords } from './plain-words.ts';
import { sectionOf } from './section.ts';
import { saysBoth, shortMeanings } from './short-words.ts';

/**
 * What a program needs to reach a database, a mail server, a directory, a share ...: nobody's account here. `chosen`: somebody
 * chooses the password, of which only its own words may say that it is for a machine.
 */
export function machineVeto(view: FieldView, chosen: boolean): string | undefined {
  const { facts, field } = view;
  const label = shortMeanings(labelTexts(facts, facts.at));
  if (label.has('server')) return 'label says server';
  if (chosen) return undefined;
  if (nameSays(field.names.name, field.names.id).has('server')) return 'name says server';
  const { before, headings, isFirst } = sectionOf(facts.pieces, facts.at);
  const entries = before.filter(({ kind }) => kind === 'entry');
  const hosts = entries.filter((piece) => saysOf(facts.pieces, piece).has('host')).length;
  const submit = shortMeanings([submitOf(facts.pieces, facts.at)]);
  // "Server", then a name and a password, and "Log in": an application that is one for many servers.
  if (hosts > (submit.has('signIn') ? 1 : 0)) return 'stands beside a host';
  if (submit.has('signIn') || createsAccount(view, headings)) return undefined;
  const fields = before.filter(({ kind }) => kind === 'entry' || kind === 'choice');
  if (fields.some((piece) => saysOf(facts.pieces, piece).has('server'))) return 'stands beside a server';
  const above = headings.length > 0 || !isFirst ? headings : [facts.headingBefore || facts.title];
  return shortMeanings(above).has('server') ? 'heading says server' : undefined;
}

/** "Add a user for file transfer": what the account is for is no program's secret. */
function createsAccount({ facts: { pieces, at } }: FieldView, headings: readonly string[]): boolean {
  const after = pieces.slice(at + 1);
  const submit = after.findIndex(({ kind }) => kind === 'submit');
  // What is pressed below another part of the form is for that.
  const isOwn = !after.slice(0, submit).some(({ kind, text }) => kind === 'password' || (kind === 'heading' && text));
  return [...headings, isOwn ? submitOf(pieces, at) : ''].some((text) => saysBoth(text, 'create', 'account'));
}

const submitOf = (pieces: readonly Piece[], at: number): string =>
  pieces.slice(at).find(({ kind }) => kind === 'submit')?.text ?? '';

/** What an entry or a choice is called: its label, its names, and of a choice what can be chosen. */
function saysOf(pieces: Piece[], piece: Piece): Set<Meaning> {
  const { names = {} } = piece.field ?? {};
  // What is ticked, and what it says, is no field of a connection.
  if (piece.field?.type === 'checkbox' || piece.field?.type === 'radio') return new Set();
  const said = shortMeanings(labelTexts({ pieces }, pieces.indexOf(piece)));
  const options = meaningsOf(plainWords(piece.text)).has('server') ? ['server'] : [];
  return new Set([...said, ...options, ...nameSays(names.name, names.id)]);
}

const nameSays = (...names: (string | undefined)[]): Set<Meaning> =>
  identifierMeanings(names.map((name) => identifierWords(name ?? '')).join(';'));

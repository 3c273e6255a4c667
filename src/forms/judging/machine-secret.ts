import type { Piece } from '../facts.ts';
import { labelTexts } from './field-label.ts';
import type { FieldView } from './field-view.ts';
import { meaningsOf, type Meaning } from './meanings.ts';
import { namesSay } from './names-say.ts';
import { plainWords } from './plain-words.ts';
import { isTicked, sectionOf, submitOf } from './section.ts';
import { saysBoth, shortMeanings } from './short-words.ts';

/**
 * What a program needs to reach a database, a mail server, a directory, a share ...: nobody's account here. `outright`: its
 * label says what it is, and only that may say that it is for a machine.
 */
export function machineVeto(view: FieldView, outright: boolean): string | undefined {
  const { facts, field } = view;
  const label = shortMeanings(labelTexts(facts, facts.at));
  if (label.has('server')) return 'label says server';
  if (outright) return undefined;
  const { before, headings, above } = sectionOf(facts);
  const submit = shortMeanings([submitOf(facts)]);
  const fields = before.filter(({ kind }) => kind === 'entry' || kind === 'choice');
  const said = fields.map((piece) => saysOf(facts.pieces, piece));
  const hosts = said.filter((meanings) => meanings.has('host')).length;
  const servers = said.filter((meanings) => meanings.has('server')).length;
  const heading = shortMeanings(above).has('server') ? 1 : 0;
  // "Server", then a name and a password, and "Log in": an application that is one for many servers. "Connect" is the same
  // word in some languages.
  if (submit.has('signIn')) return hosts + servers + heading > 1 ? 'connects to a server' : undefined;
  if (hosts > 0) return 'stands beside a host';
  if (createsAccount(view, headings)) return undefined;
  if (namesSay(field.names).has('server')) return 'name says server';
  if (servers > 0) return 'stands beside a server';
  if (heading > 0) return 'heading says server';
  const isUrl = fields.some((piece) => piece.field?.type === 'url');
  return isUrl && !submit.has('signUp') && !shortMeanings(above).has('signUp') ? 'stands beside an address' : undefined;
}

/** "Add a user for file transfer": what the account is for is no program's secret. */
function createsAccount({ facts }: FieldView, headings: readonly string[]): boolean {
  const after = facts.pieces.slice(facts.at + 1);
  const submit = after.findIndex(({ kind }) => kind === 'submit');
  // What is pressed below another part of the form is for that.
  const isOwn = !after.slice(0, submit).some(({ kind, text }) => kind === 'password' || (kind === 'heading' && text));
  return [...headings, isOwn ? submitOf(facts) : ''].some((text) => saysBoth(text, 'create', 'account'));
}

/** What an entry or a choice is called: its label, its names, and of a choice what can be chosen. */
function saysOf(pieces: Piece[], piece: Piece): Set<Meaning> {
  if (isTicked(piece)) return new Set();
  // "name@host.example" is how an e-mail looks.
  const labels = labelTexts({ pieces }, pieces.indexOf(piece)).filter((label) => !label.includes('@'));
  const said = shortMeanings(labels);
  const options = meaningsOf(plainWords(piece.text)).has('server') ? ['server'] : [];
  return new Set([...said, ...options, ...namesSay(piece.field?.names)]);
}

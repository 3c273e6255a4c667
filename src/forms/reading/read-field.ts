import { type Facts, limits, type Piece } from '../facts.ts';
import { around } from './around-field.ts';
import { isField, readCluster, type Found } from './cluster.ts';
import { clusterRoot } from './cluster-root.ts';
import { ancestorsOf, attributeOf, formOf, isElement, titleOf } from './composed-tree.ts';
import { describeField, namesOf } from './describe-field.ts';
import { headingBefore } from './heading-before.ts';
import { isMask } from './masked.ts';
import { leaveOutValues } from './leave-out-values.ts';
import type { Surroundings } from './surroundings.ts';
import { isTypedTwice } from './typed-twice.ts';

export interface Reading {
  facts: Facts;
  /** Whether another password field of the form holds the same value. Never part of the facts. */
  typedTwice: boolean;
}

/** To find its labels a browser looks through the page for each field: those next to the field that is asked about have them. */
const mostLabelled = 12;

/**
 * Takes down the facts of a field, its form and the page around: changes nothing, never throws. `undefined`: the page could not
 * be read. To be asked when a person is in the field, and again when they have gone on, as forms change.
 */
export function readField(field: HTMLInputElement, surroundings: Surroundings = {}): Reading | undefined {
  try {
    if (isMask(field)) return undefined;
    const root = clusterRoot(field, surroundings);
    const found = readCluster(root, field, surroundings);
    if (!found.some(({ node }) => node === field)) found.push({ kind: 'password', text: '', node: field });
    const facts = factsOf(field, root, found, surroundings);
    return { facts: leaveOutValues(facts, field, found), typedTwice: isTypedTwice(field, found, surroundings) };
  } catch {
    // A page can make any property throw. Silence is the answer that hurts nobody.
    return undefined;
  }
}

function factsOf(field: HTMLInputElement, root: Node, found: Found[], surroundings: Surroundings): Facts {
  const form = formOf(field);
  const boxes = [form, root, ...ancestorsOf(root).slice(0, 3)];
  const page = {
    headingBefore: headingBefore(root),
    title: titleOf(field.ownerDocument).slice(0, limits.letters),
    address: `${location.pathname} ${location.hash}`.slice(0, limits.letters),
    action: form ? pathOf(attributeOf(form, 'action')).slice(0, limits.letters) : '',
    around: boxes.map((node) => (node && isElement(node) ? namesOf(node) : {})),
    earlierStep: surroundings.earlierStep?.() ?? '',
  };
  const at = found.findIndex(({ node }) => node === field);
  const facts = { ...page, ...piecesAround(found, at, limits.bytes - bytesOf({ ...page, pieces: [], at })) };
  // Where every name is as long as it may be and each of its letters six in JSON, the field itself is what counts.
  // More than the field is told of only where there is room.
  return facts.pieces.length === 1 && bytesOf(facts) > limits.bytes ? { ...facts, around: [] } : facts;
}

/** The pieces next to the field, as many as may be told of. */
function piecesAround(found: Found[], at: number, room: number): Pick<Facts, 'pieces' | 'at'> {
  const described = new Map<number, Piece>();
  let labelled = 0;
  const sizeOf = (index: number): number => {
    const piece = pieceOf(found[index], labelled < mostLabelled);
    if (piece.field) labelled += 1;
    described.set(index, piece);
    // And the comma between two of them.
    return bytesOf(piece) + 1;
  };
  const { from, to } = around(found.length, at, sizeOf, { most: limits.pieces, room });
  const pieces = [...described].filter(([index]) => index >= from && index < to).toSorted(([a], [b]) => a - b);
  return { pieces: pieces.map(([, piece]) => piece), at: at - from };
}

function pieceOf(found: Found | undefined, withLabels: boolean): Piece {
  const { kind, text, node } = found as Found;
  if (!isField(kind)) return { kind, text };
  return { kind, text, field: describeField(node as Element, withLabels) };
}

const bytesOf = (part: unknown) => new TextEncoder().encode(JSON.stringify(part)).length;

const pathOf = (action: string) => action.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?')[0] ?? '';

import {
  type Facts,
  type FieldFacts,
  limits,
  nameAttributes,
  type Names,
  type Piece,
  pieceKinds,
  type Shape,
  shapeAttributes,
} from '../../forms/facts.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

/**
 * Decodes the facts of a field, which a taken-over page process may have made up: all of them or none, nothing beyond the
 * limits, and nothing that no page's part would send. Never throws.
 */
export function readFacts(raw: unknown): Facts | undefined {
  const { pieces, at, headingBefore, title, address, action, around, earlierStep } = fieldsOf(raw);
  const read = {
    pieces: readAll(pieces, limits.pieces, readPiece),
    headingBefore: readText(headingBefore),
    title: readText(title),
    address: readText(address),
    action: readText(action),
    around: readAll(around, limits.around, (each) => readRecord(each, nameAttributes)),
    earlierStep: readText(earlierStep, limits.step),
  };
  if (!isWhole(read) || typeof at !== 'number' || !Object.hasOwn(read.pieces, at)) return undefined;
  const facts: Facts = { ...read, at };
  return read.pieces[at]?.field && bytesOf(facts) <= limits.bytes ? facts : undefined;
}

/** Of the kinds that are fields each has its own facts, and no other has. */
function readPiece(raw: unknown): Piece | undefined {
  const { kind: rawKind, text: rawText, field: rawField } = fieldsOf(raw);
  const kind = pieceKinds.find((each) => each === rawKind);
  const text = readText(rawText);
  if (!kind || text === undefined) return undefined;
  if (kind !== 'entry' && kind !== 'password' && kind !== 'choice') {
    return rawField === undefined ? { kind, text } : undefined;
  }
  const field = readField(rawField);
  return field && { kind, text, field };
}

/** Also asked of a field alone. Never throws. */
export function readField(raw: unknown): FieldFacts | undefined {
  const { type, names, labels, shape } = fieldsOf(raw);
  const read = {
    type: readText(type),
    names: readRecord(names, nameAttributes) satisfies Names | undefined,
    labels: readAll(labels, limits.labels, (label) => readText(label)),
    shape: readRecord(shape, shapeAttributes) satisfies Shape | undefined,
  };
  return isWhole(read) ? read : undefined;
}

function readText(raw: unknown, most: number = limits.letters): string | undefined {
  return typeof raw === 'string' && raw.length <= most ? raw : undefined;
}

/** Only these names, each with a text. */
function readRecord<K extends string>(raw: unknown, keys: readonly K[]): Partial<Record<K, string>> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const read: Partial<Record<K, string>> = {};
  for (const [name, value] of Object.entries(raw)) {
    const key = keys.find((each) => each === name);
    const text = readText(value);
    if (!key || text === undefined) return undefined;
    read[key] = text;
  }
  return read;
}

function readAll<T>(raw: unknown, most: number, read: (raw: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(raw) || raw.length > most) return undefined;
  // Not `map`: it would pass over the holes of a list.
  const all = Array.from(raw, (each: unknown) => read(each));
  return all.every((each) => each !== undefined) ? all : undefined;
}

type Whole<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const isWhole = <T extends object>(parts: T): parts is T & Whole<T> =>
  Object.values(parts).every((part) => part !== undefined);

const bytesOf = (facts: Facts) => new TextEncoder().encode(JSON.stringify(facts)).length;

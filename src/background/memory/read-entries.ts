import { fieldsOf } from '../../messages/fields-of.ts';

/** Decodes one thing; `undefined`: it is none. Never throws. */
type Read<T> = (raw: unknown) => T | undefined;

/** The entries that can be read, each alone; of what is no record, none. */
export function readRecord<T>(raw: unknown, read: Read<T>): Record<string, T> {
  if (Array.isArray(raw)) return {};
  const entries = Object.entries(fieldsOf(raw)).map(([key, each]) => [key, read(each)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}

/** The entries that can be read, each alone; of what is no list, none. */
export function readList<T>(raw: unknown, read: Read<T>): T[] {
  return Array.isArray(raw) ? raw.map(read).filter((each) => each !== undefined) : [];
}

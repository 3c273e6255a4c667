import { expect } from 'vitest';

/** Matches a card that says these texts, among others. */
export function cardSaying(...texts: string[]): object {
  const lines: unknown = expect.arrayContaining(texts.map((said): unknown => expect.objectContaining({ text: said })));
  return expect.objectContaining({ lines }) as object;
}

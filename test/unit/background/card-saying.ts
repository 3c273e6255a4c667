import { expect } from 'vitest';

/** Matches a card that says these texts, among others. */
export function cardSaying(...texts: string[]): object {
  const parts: unknown = expect.arrayContaining(texts.map((said): unknown => expect.objectContaining({ text: said })));
  const status: unknown = expect.objectContaining({ class: 'status', parts });
  const card: unknown = expect.objectContaining({ parts: expect.arrayContaining([status]) as unknown });
  return expect.objectContaining({ card }) as object;
}

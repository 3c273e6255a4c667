import type { Facts } from '../../../src/forms/facts.ts';
import { type Classification, judgeField } from '../../../src/forms/judging/judge-field.ts';
import { readField } from '../../../src/forms/reading/read-field.ts';
import type { Surroundings } from '../../../src/forms/reading/surroundings.ts';

/** What a field of the test's document is for: read as a page's part does, and judged as the background does. */
export function kindOfField(field: HTMLInputElement, around?: Surroundings): Classification['kind'] | 'unread' {
  const reading = readField(field, around);
  return reading ? judgeField(reading.facts, reading).kind : 'unread';
}

/** What is taken down of a field, which must be possible. */
export function factsOf(field: HTMLInputElement, around?: Surroundings): Facts {
  const reading = readField(field, around);
  if (!reading) throw new Error('the page could not be read');
  return reading.facts;
}

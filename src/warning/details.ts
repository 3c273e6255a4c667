import type { Part } from './parts.ts';

/** Everything a person can hold the warning to, as a list of names and what is said of them. */
export function detailsList(details: readonly [name: string, value: string][]): Part {
  const parts = details.flatMap(([name, value]): Part[] => [
    { name: 'dt', text: name },
    { name: 'dd', text: value },
  ]);
  return { name: 'dl', parts };
}

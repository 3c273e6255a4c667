import type * as fc from 'fast-check';

/** Something that must hold for every input there is. */
export interface Named {
  name: string;
  property: Parameters<typeof fc.check>[0];
}

import * as fc from 'fast-check';

const units = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);

/** What a field can hold: any UTF-16 units, surrogates without their other half among them. */
export const anyText = fc.array(units, { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));

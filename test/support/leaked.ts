/**
 * Invented passwords that the range server of the tests says were leaked this many times. None is on any public list,
 * so only the service knows them; each test that counts requests takes one of its own.
 */
export const leaked = {
  'gannet-harbour-71': 1,
  'petrel-harbour-72': 2_304,
  'fulmar-harbour-73': 9_545_824,
  'puffin-harbour-74': 45,
  'skua-harbour-75': 312,
  ' spaced-harbour-76 ': 17,
  'pässwörd-harbour-77': 8,
} as const;

/** In no list, and in no answer. */
export const clean = 'razorbill over 39 quiet skerries';

export { readLocalList } from '../../src/common-passwords/local-list.ts';
export { findTier } from '../../src/common-passwords/lookup.ts';

import { inEnglish } from './texts.ts';

/** The title by which a warning about a leaked password is recognised. */
export const foundTitle = inEnglish.found_title.message;
/** The same, about a leaked password with a small change. */
export const nearMissTitle = inEnglish.near_miss_title.message;

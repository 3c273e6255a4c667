/** The title by which a warning about a leaked password is recognised. */
export const foundTitle = 'This password has appeared in data breaches';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The classes of `passwordrules`, in ASCII: what other alphabets hold, not every keyboard can type. */
export const characterClasses = {
  lower: letters,
  upper: letters.toUpperCase(),
  digit: '0123456789',
  special: '-~!@#$%^&*_+=`|(){}[:;"\'<>,.?]',
  'ascii-printable': Array.from({ length: 94 }, (_, i) => String.fromCodePoint(33 + i)).join(''),
  unicode: Array.from({ length: 94 }, (_, i) => String.fromCodePoint(33 + i)).join(''),
};

export const classNames = Object.keys(characterClasses) as (keyof typeof characterClasses)[];
export const printable = characterClasses['ascii-printable'];

/** Taken for each other when a password is copied by hand. */
const lookAlikes = /[0O1lI]/g;
export const clear = {
  lower: characterClasses.lower.replaceAll(lookAlikes, ''),
  upper: characterClasses.upper.replaceAll(lookAlikes, ''),
  digit: characterClasses.digit.replaceAll(lookAlikes, ''),
  /** Symbols that most sites take. With the other three: 64 characters, 6 bits each. */
  symbol: '-_!@#*$',
};

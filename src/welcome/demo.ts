import { askByHand } from '../messages/ask-by-hand.ts';
import { part } from '../elements/page-part.ts';
import { plainText } from '../elements/text-box.ts';
import type { HandAnswer } from '../messages/messages.ts';
import { buildCard } from '../warning/card.ts';
import { cardText } from '../words/card-text.ts';

/** A field to try Vigie on. Content scripts do not run in our own pages, so the page shows the same warning itself. */
export function startDemo(): void {
  const field = part('#password', HTMLInputElement);
  const place = part('#answer');
  let asked = '';

  const check = async (): Promise<void> => {
    const password = field.value;
    if (password === '' || password === asked) return;
    asked = password;
    const answer = await askByHand(password);
    if (field.value === password) show(answer);
  };
  const show = ({ verdict, sent }: HandAnswer): void => {
    const hide = (): void => place.replaceChildren();
    const card = buildCard(cardText({ verdict, sent: sent !== null, occasion: 'new' }), { hide }, plainText);
    place.replaceChildren(card.element);
    requestAnimationFrame(card.announce);
  };

  part('#demo').addEventListener('submit', (event) => {
    event.preventDefault();
    asked = '';
    void check();
  });
  field.addEventListener('change', () => void check());
  field.addEventListener('input', () => {
    asked = '';
    place.replaceChildren();
  });
}

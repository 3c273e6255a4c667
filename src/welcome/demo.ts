import type { Verdict } from '../breaches/verdict.ts';
import { askByHand } from '../messages/ask-by-hand.ts';
import { part } from '../elements/page-part.ts';
import { plainText } from '../elements/text-box.ts';
import { buildCard } from '../warning/card.ts';
import { drawSuggestions } from '../warning/draw-suggestions.ts';
import { suggestionPanel } from '../warning/suggestion-panel.ts';
import { cardText } from '../words/card-text.ts';

/** What a person sees first: said by the page itself, so that nobody is asked before a person does. */
export const example = { password: 'dragon', verdict: { kind: 'common', among: 100 } } as const;

/** A field to try Vigie on. Content scripts do not run in our own pages, so the page shows the same warning itself. */
export function startDemo(): void {
  const field = part('#password', HTMLInputElement);
  const place = part('#answer');
  let asked: string = example.password;

  const hide = (): void => place.replaceChildren();
  const use = (password: string): void => {
    field.value = password;
    hide();
  };
  const show = (verdict: Verdict, sent: boolean): void => {
    const words = cardText({ verdict, sent, occasion: 'new' });
    const { suggestion } = words;
    const draw = () => drawSuggestions([]);
    const suggest = suggestion && (() => suggestionPanel({ words: suggestion, makeText: plainText, draw, use }));
    const card = buildCard(words, { hide, suggest }, plainText);
    place.replaceChildren(card.element);
    requestAnimationFrame(card.announce);
  };
  const check = async (): Promise<void> => {
    const password = field.value;
    if (password === '' || password === asked) return;
    asked = password;
    const { verdict, sent } = await askByHand(password);
    if (field.value === password) show(verdict, sent !== null);
  };

  part('#demo').addEventListener('submit', (event) => {
    event.preventDefault();
    asked = '';
    void check();
  });
  field.addEventListener('change', () => void check());
  field.addEventListener('input', () => {
    asked = '';
    hide();
  });
  field.value = example.password;
  show(example.verdict, false);
}

import { createButton } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { plainText } from '../elements/text-box.ts';
import { drawSuggestions } from '../warning/draw-suggestions.ts';
import { suggestionPanel } from '../warning/suggestion-panel.ts';
import { suggestionText } from '../words/suggestion-text.ts';

/** "Suggest a strong password": shown, then copied by a press. It is kept nowhere. */
export function offerSuggestion(): void {
  const place = part('#suggestion');
  const said = part('#copied');
  const copy = async (password: string): Promise<void> => {
    said.textContent = '';
    await navigator.clipboard.writeText(password);
    said.textContent = text('suggest_copied');
  };
  const show = async (): Promise<void> => {
    const panel = await suggestionPanel({
      words: suggestionText(text('suggest_copy')),
      makeText: plainText,
      draw: () => drawSuggestions([]),
      use: (password) => void copy(password),
    });
    place.replaceChildren(panel);
    panel.querySelector('input')?.focus();
  };
  place.append(createButton(text('button_suggest'), () => void show()));
}

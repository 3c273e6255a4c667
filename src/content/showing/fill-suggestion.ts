import { inform } from '../../messages/messages.ts';
import { sayCopied } from '../../warning/copied-note.ts';
import { copyText } from './copy-text.ts';
import { sealedText } from '../../elements/text-box.ts';
import type { CardWords } from '../../warning/card-words.ts';
import { drawSuggestions } from '../../warning/draw-suggestions.ts';
import { suggestionPanel } from '../../warning/suggestion-panel.ts';
import { isPasswordField } from '../noticing/field-memory.ts';
import type { Warning } from './warning.ts';

const ruleNames = ['minlength', 'maxlength', 'pattern', 'passwordrules'] as const;

interface Place {
  /** Whether a new password is chosen in this field. */
  isNew: (field: HTMLInputElement) => Promise<boolean>;
  warning: Warning;
  /** Those of the card that offers it. */
  words: CardWords & Required<Pick<CardWords, 'suggestion'>>;
}

/** A suggestion for this field and its confirm field; a person's click fills it in. */
export async function suggestionFor(field: HTMLInputElement, { isNew, warning, words }: Place): Promise<Element> {
  const fields = await newPasswordFields(field, isNew);
  const rules = fields.map((each) => Object.fromEntries(ruleNames.map((name) => [name, each.getAttribute(name)])));
  const makeText = sealedText(words.styles.text);
  return suggestionPanel({
    words: words.suggestion,
    makeText,
    draw: () => drawSuggestions(rules),
    use: (password) => {
      for (const each of fields) fill(each, password);
      inform({ ask: 'replaced' });
      // In the clear until it is safe. What the page has made of it is what counts.
      const { value } = field;
      const copy = (button: Element): void => void (copyText(value) && sayCopied(button));
      const card = { ...words, card: words.suggestion.filled };
      warning.show(
        field,
        card,
        { copy },
        () => undefined,
        (_, ...parts) => makeText(value, ...parts),
      );
      field.focus();
    },
  });
}

/** The field itself, and the others of its form (or of its root, without one) in which the new password belongs. */
async function newPasswordFields(field: HTMLInputElement, isNew: Place['isNew']): Promise<HTMLInputElement[]> {
  const root = field.getRootNode() as Document | ShadowRoot;
  const others = [...root.querySelectorAll('input')].filter(
    (input) =>
      input !== field && input.form === field.form && isPasswordField(input) && !input.disabled && !input.readOnly,
  );
  const areNew = await Promise.all(others.map(isNew));
  return [field, ...others.filter((_, n) => areNew[n])];
}

/** As if typed: frameworks hear of a value through `input` and `change` alone. */
function fill(field: HTMLInputElement, password: string): void {
  if (!field.isConnected) return;
  field.value = password;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

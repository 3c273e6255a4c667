import { classifyField } from '../forms/classify-field.ts';
import { text } from '../i18n.ts';
import { readFieldRules } from '../suggest/field-rules.ts';
import { suggestionPanel } from '../warning/suggestion-panel.ts';
import { isPasswordField } from './field-memory.ts';
import type { Warning } from './warning.ts';

const ruleNames = ['minlength', 'maxlength', 'pattern', 'passwordrules'] as const;

/** A suggestion for this field and its confirm field; a person's click fills it in. */
export function suggestionFor(field: HTMLInputElement, warning: Warning): Promise<HTMLElement> {
  const fields = newPasswordFields(field);
  const rules = fields.map((each) => Object.fromEntries(ruleNames.map((name) => [name, each.getAttribute(name)])));
  return suggestionPanel({
    rules: readFieldRules(rules),
    label: text('suggest_use'),
    note: text('suggest_note'),
    use: (password) => {
      for (const each of fields) fill(each, password);
      warning.say(field, text('suggest_filled'));
      field.focus();
    },
  });
}

/** The field itself, and the others of its form (or of its root, without one) in which the new password belongs. */
function newPasswordFields(field: HTMLInputElement): HTMLInputElement[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const inputs = [...root.querySelectorAll('input')];
  return inputs.filter((input) => {
    if (input === field) return true;
    if (input.form !== field.form || !isPasswordField(input) || input.disabled || input.readOnly) return false;
    return classifyField(input).kind === 'new';
  });
}

/** As if typed: frameworks hear of a value through `input` and `change` alone. */
function fill(field: HTMLInputElement, password: string): void {
  if (!field.isConnected) return;
  field.value = password;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

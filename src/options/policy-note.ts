import { text } from '../i18n.ts';
import { part } from '../page-part.ts';
import { type EffectiveSettings, loadEffectiveSettings, watchSettings } from '../settings-store.ts';

/** Names what an administrator's policy says in a way that cannot be used. */
export function showPolicyNote(): void {
  void loadEffectiveSettings().then(reflect);
  watchSettings(reflect);
}

function reflect({ policy: { ignored } }: EffectiveSettings): void {
  const note = part('#policy-ignored');
  note.textContent = text('policy_ignored', ignored.join(', '));
  note.hidden = ignored.length === 0;
}

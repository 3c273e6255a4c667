import type { Verdict } from '../../breaches/verdict.ts';
import type { Settings } from '../../settings/settings.ts';

/** Whether a verdict is shown beside the field. */
export function isWorthShowing(verdict: Verdict, settings: Settings): boolean {
  switch (verdict.kind) {
    case 'common':
      return true;
    case 'near-miss':
      return settings.warnNearMisses;
    case 'found':
      // Rarer than the person cares for: silence, and never "not found".
      return verdict.times >= settings.warnFrom;
    default:
      return settings.showEveryAnswer;
  }
}

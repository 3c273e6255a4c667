import type { Verdict } from '../breaches/verdict.ts';
import type { Settings } from '../settings.ts';

/** What is said beside a field: the verdict, or `null` for silence. */
export function whatToShow(verdict: Verdict, settings: Settings): Verdict | null {
  switch (verdict.kind) {
    case 'common':
      return verdict;
    case 'near-miss':
      return settings.warnNearMisses ? verdict : null;
    case 'found':
      // Rarer than the person cares for: silence, and never "not found".
      return verdict.times >= settings.warnFrom ? verdict : null;
    default:
      return settings.showEveryAnswer ? verdict : null;
  }
}

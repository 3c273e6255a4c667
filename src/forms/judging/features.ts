import { isConfirmed } from './chosen.ts';
import type { FieldView } from './field-view.ts';
import { intentFeatures } from './intent-features.ts';
import { structureFeatures } from './structure-features.ts';
import { wordFeatures } from './word-features.ts';

/** The names of all features that are true of the field: what the model weighs. */
export function featuresOf(view: FieldView): Set<string> {
  const found = wordFeatures(view);
  for (const [name, isTrue] of Object.entries(structureFeatures)) if (isTrue(view)) found.add(name);
  for (const feature of intentFeatures(found, isConfirmed(view))) found.add(feature);
  return found;
}

import { ancestorsOf, formOf, isElement, isText, parentOf, tagOf, textOf, walk } from './composed-tree.ts';
import { isButton, isTextEntry, isVisible } from './entry-field.ts';
import { isFloating } from './floating.ts';
import type { Surroundings } from './surroundings.ts';

interface Survey {
  /** To type in. */
  fields: number;
  buttons: number;
  letters: number;
  /** How many were visited. */
  nodes: number;
  foreignForm: boolean;
  whole: boolean;
}

// Each ancestor is surveyed anew while the cluster grows; the sum of what is visited is what a page can make us do.
const maxNodesPerSurvey = 1_500;
const maxNodesInAll = 8_000;
// What a form says about itself stands close to it; more text than this is an article around it.
const maxLettersAround = 1_200;

/**
 * The element whose inside belongs together with `field`: its form, or without one the smallest surroundings that
 * hold another field and a button, with the words just around them.
 */
export function clusterRoot(field: HTMLInputElement, around: Surroundings = {}): Node {
  const form = formOf(field);
  if (!form) return grow(field, undefined, around);
  const above = ancestorsOf(field);
  // A form that a field names by its id may stand elsewhere.
  const last = [form, ...ancestorsOf(form)].find((node) => above.includes(node));
  return last === form && !isCrowded(form, field, around) ? form : grow(field, last, around);
}

/** One form around a whole page (ASP.NET): then its parts are judged like fields without a form. */
function isCrowded(form: Node, field: HTMLInputElement, around: Surroundings): boolean {
  const all = survey(form, field, maxNodesPerSurvey, around);
  return !all.whole || all.letters > 6_000;
}

function grow(field: HTMLInputElement, last: Node | undefined, around: Surroundings): Node {
  let best: Node = parentOf(field) ?? field;
  let known: Survey | undefined;
  let budget = maxNodesInAll;
  for (const node of ancestorsOf(field)) {
    if (budget <= 0 || (isElement(node) ? tagOf(node) === 'html' : node instanceof Document)) break;
    const limit = Math.min(maxNodesPerSurvey, budget);
    const seen = survey(node, field, limit, around);
    budget -= seen.nodes;
    if (!seen.whole || seen.foreignForm) break;
    if (known && isComplete(known) && (seen.fields > known.fields || seen.letters > maxLettersAround)) break;
    best = node;
    known = seen;
    if (node === last) break;
  }
  // Nothing was complete before the limits: the form is, though only its beginning will be read.
  return last && !(known && isComplete(known)) ? last : best;
}

const isComplete = (seen: Survey) => seen.buttons > 0 && seen.fields > 1;

function survey(root: Node, field: HTMLInputElement, limit: number, around: Surroundings): Survey {
  const own = formOf(field);
  const seen: Survey = { fields: 0, buttons: 0, letters: 0, nodes: 0, foreignForm: false, whole: true };
  seen.whole = walk(
    root,
    limit,
    (node) => {
      seen.nodes++;
      if (!isElement(node)) {
        if (isText(node)) seen.letters += textOf(node).trim().length;
        return true;
      }
      const tag = tagOf(node);
      if (/^(?:script|style|option)$/.test(tag)) return false;
      if (node !== root && isFloating(node, field)) return false;
      if (tag === 'form' && node !== own && node !== root) seen.foreignForm = true;
      if (tag === 'input' && isTextEntry(node)) {
        if (isVisible(node)) seen.fields++;
      } else if (isButton(node) && isVisible(node)) seen.buttons++;
      return true;
    },
    around.shadowRootOf,
  );
  return seen;
}

import { ancestorsOf, formOf, isElement, isText, parentOf, tagOf, textOf, walk } from './composed-tree.ts';
import { isButton, isTextEntry, isVisible } from './entry-field.ts';
import { isFloating } from './floating.ts';
import type { Surroundings } from './surroundings.ts';

interface Survey {
  entries: number;
  passwords: number;
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
  if (form && contains(form, field)) {
    return isCrowded(form, field, around) ? grow(field, form, around) : form;
  }
  return grow(field, form && commonAncestor(form, field), around);
}

const contains = (form: Node, field: Node) => {
  for (const ancestor of ancestorsOf(field)) if (ancestor === form) return true;
  return false;
};

function commonAncestor(form: Node, field: Node): Node | null {
  const above = new Set(ancestorsOf(form));
  for (const ancestor of ancestorsOf(field)) if (above.has(ancestor)) return ancestor;
  return null;
}

/** One form around a whole page (ASP.NET): then its parts are judged like fields without a form. */
function isCrowded(form: Node, field: HTMLInputElement, around: Surroundings): boolean {
  const all = survey(form, field, maxNodesPerSurvey, around);
  return !all.whole || all.letters > 6_000;
}

function grow(field: HTMLInputElement, last: Node | null, around: Surroundings): Node {
  let best: Node = parentOf(field) ?? field;
  let known: Survey | undefined;
  let budget = maxNodesInAll;
  for (const node of ancestorsOf(field)) {
    if (budget <= 0 || (isElement(node) ? tagOf(node) === 'html' : node instanceof Document)) break;
    const limit = Math.min(maxNodesPerSurvey, budget);
    const seen = survey(node, field, limit, around);
    budget -= seen.nodes;
    if (!seen.whole || seen.foreignForm) break;
    if (known && isComplete(known) && (grown(known, seen) || seen.letters > maxLettersAround)) break;
    best = node;
    known = seen;
    if (node === last) break;
  }
  // Nothing was complete before the limits: the form is, though only its beginning will be read.
  return last && !(known && isComplete(known)) ? last : best;
}

const isComplete = (seen: Survey) => seen.buttons > 0 && seen.entries + seen.passwords > 1;
const grown = (known: Survey, seen: Survey) => seen.entries > known.entries || seen.passwords > known.passwords;

function survey(root: Node, field: HTMLInputElement, limit: number, around: Surroundings): Survey {
  const own = formOf(field);
  const seen: Survey = { entries: 0, passwords: 0, buttons: 0, letters: 0, nodes: 0, foreignForm: false, whole: true };
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
      if (tag === 'script' || tag === 'style' || tag === 'option') return false;
      if (node !== root && isFloating(node, field)) return false;
      if (tag === 'form' && node !== own && node !== root) seen.foreignForm = true;
      if (tag === 'input' && isTextEntry(node)) {
        if (isVisible(node)) seen[node.type === 'password' ? 'passwords' : 'entries']++;
      } else if (isButton(node) && isVisible(node)) seen.buttons++;
      return true;
    },
    around.shadowRootOf,
  );
  return seen;
}

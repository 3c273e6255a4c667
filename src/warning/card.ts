import type { Verdict } from '../breaches/verdict.ts';
import { createButton, createElement } from '../elements/create-element.ts';
import { direction, language, text } from '../words/i18n.ts';
import type { OrganisationWords } from '../settings/policy.ts';
import { toneIcon } from '../elements/tone-icon.ts';
import { verdictLines } from '../elements/verdict-lines.ts';
import { type Occasion, verdictText } from '../words/verdict-text.ts';
import { buildDetails } from './details.ts';
import { organisationLines } from './organisation-lines.ts';

export interface Finding {
  verdict: Verdict;
  /** Whether five digits left the machine for it. */
  sent: boolean;
  occasion: Occasion;
  organisation?: OrganisationWords;
  /** The site of a late answer, whose page is gone. */
  site?: string;
}

export interface CardActions {
  hide: () => void;
  /** Builds the suggestion; absent where none can be used. */
  suggest?: () => Promise<HTMLElement>;
  /** Lets the held form go; absent where none is held. */
  submitAnyway?: () => void;
}

export interface Card {
  element: HTMLElement;
  /** Fills the live region, which must be in the page before its text is: so it is announced, once. */
  announce: () => void;
}

/** The warning itself: one of the three answers, the next step, "Details" in place, "Hide". */
export function buildCard(finding: Finding, actions: CardActions): Card {
  const said = verdictText(finding.verdict, finding.occasion);
  const status = createElement('div', { class: 'status', attributes: { role: 'status' } });
  const details = createElement('div', { class: 'details', attributes: { id: 'vigie-details' } });
  details.hidden = true;
  const buttons = createElement('div', { class: 'buttons' });
  const element = createElement('div', {
    class: `card ${said.tone}`,
    attributes: { lang: language(), dir: direction() },
    children: [toneIcon(said.tone), status, buttons, details],
  });
  return {
    element,
    announce: () => {
      const held = actions.submitAnyway ? [createElement('p', { text: text('hold_note') })] : [];
      status.replaceChildren(
        ...verdictLines(said, finding.site === undefined ? undefined : text('late_note', finding.site)),
        ...held,
        ...organisationLines(finding.organisation),
      );
      buttons.replaceChildren(...buttonsFor(finding, actions, details));
    },
  };
}

/** A card that only says something. */
export function buildNote(sentence: string, hide: () => void): Card {
  const status = createElement('div', { class: 'status', attributes: { role: 'status' } });
  const buttons = createElement('div', { class: 'buttons' });
  return {
    element: createElement('div', {
      class: 'card not-found',
      attributes: { lang: language(), dir: direction() },
      children: [toneIcon('not-found'), status, buttons],
    }),
    announce: () => {
      status.replaceChildren(createElement('p', { class: 'title', text: sentence }));
      buttons.replaceChildren(createButton(text('button_hide'), hide));
    },
  };
}

function buttonsFor(finding: Finding, actions: CardActions, details: HTMLElement): HTMLElement[] {
  const toggle = createButton(text('button_details'), () => {
    if (!details.firstChild) fill(details, finding, actions);
    details.hidden = !details.hidden;
    toggle.setAttribute('aria-expanded', String(!details.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', details.id);
  const { submitAnyway } = actions;
  return [
    ...(submitAnyway ? [createButton(text('button_submit_anyway'), submitAnyway)] : []),
    toggle,
    createButton(text('button_hide'), actions.hide),
  ];
}

function fill(details: HTMLElement, { verdict, sent }: Finding, { suggest }: CardActions): void {
  details.append(buildDetails(verdict, sent));
  if (!suggest) return;
  const open = async (): Promise<void> => {
    const panel = await suggest();
    const hadFocus = offer.matches(':focus');
    offer.replaceWith(panel);
    // The pressed button is gone: the keyboard goes on from what took its place.
    if (hadFocus) panel.querySelector<HTMLElement>('input, button')?.focus();
  };
  const offer = createButton(text('button_suggest'), () => void open(), 'main');
  details.prepend(offer);
}

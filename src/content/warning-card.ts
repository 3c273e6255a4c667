import type { Verdict } from '../breaches/verdict.ts';
import { direction, formatNumber, language, plural, text } from '../i18n.ts';
import css from './warning.css?inline';

export interface Card {
  /** Fills the live region, which must be in the page before its text is. */
  announce: () => void;
}

/** Builds the warning in an empty shadow root. */
export function buildCard(
  root: ShadowRoot,
  { verdict, sent }: { verdict: Verdict; sent: boolean },
  hide: () => void,
): Card {
  const style = document.createElement('style');
  style.textContent = css;
  const card = element('div', 'card');
  card.lang = language();
  card.dir = direction();
  const status = element('div', 'status');
  status.role = 'status';
  const details = element('div', 'details', text(sent ? 'sent_five_digits' : 'sent_nothing'));
  details.hidden = true;
  const buttons = element('div', 'buttons');
  card.append(status, details, buttons);
  root.append(style, card);
  return {
    announce: () => {
      const [title, ...lines] = words(verdict);
      status.append(element('p', 'title', title), ...lines.map((line) => element('p', 'line', line)));
      buttons.append(
        button(text('button_details'), () => (details.hidden = !details.hidden)),
        button(text('button_hide'), hide),
      );
    },
  };
}

function words(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'found':
      return [text('found_title'), plural('seen_times', verdict.times), text('why_listed'), text('do_new')];
    case 'common':
      return [text('found_title'), text('common_tier', formatNumber(verdict.among)), text('why_first'), text('do_new')];
    case 'near-miss':
      return [text('near_miss_title'), text('why_near_miss'), text('do_near_miss')];
    case 'not-found':
      return [text('not_found_title'), text('note_not_found')];
    case 'unknown':
      return [text('unknown_title'), text(`reason_${verdict.why.replaceAll('-', '_')}` as 'reason_timeout')];
  }
}

function button(label: string, act: () => void): HTMLElement {
  const made = element('button', 'button', label);
  made.addEventListener('click', (event) => event.isTrusted && act());
  return made;
}

function element(name: string, className: string, content = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

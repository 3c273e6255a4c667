import { isVisible } from '../../forms/reading/entry-field.ts';
import type { Put } from './move-warning.ts';

export interface Ring {
  /** Round the field's box, beside which the card was put. */
  follow: (box: DOMRect, put: Put) => void;
  end: () => void;
}

/** Ties a card to its field: a ring round it, part of the card and drawn from its host. The page and its layout are not touched. */
export function ringRound(field: HTMLInputElement, card: HTMLElement): Ring {
  const ring = card.querySelector('.ring') as HTMLElement;
  let isInSight: boolean | undefined = true;
  const look: IntersectionObserverCallback = (seen) => (isInSight = seen.at(-1)?.isIntersecting);
  // Nearly whole: round the rest it would lie over what the field is scrolled out behind.
  const sight = new IntersectionObserver(look, { threshold: 0.9 });
  sight.observe(field);
  return {
    follow({ left, top, width, height }, { spot, scale }) {
      ring.hidden = !isInSight || !isVisible(field);
      // From the card, which moves with the field; by `translate`, as edges would count as layout shifts.
      Object.assign(ring.style, {
        translate: `${(left - spot.left) / scale}px ${(top - spot.top) / scale}px`,
        width: `${width / scale}px`,
        height: `${height / scale}px`,
      });
    },
    end: () => sight.disconnect(),
  };
}

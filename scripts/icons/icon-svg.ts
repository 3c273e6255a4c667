import { ground, tubes } from '../../src/warning/mark.ts';

export const states = ['normal', 'found', 'unknown', 'off'] as const;
export type State = (typeof states)[number];

const colours: Record<State, string> = { normal: '#14669b', found: '#b3261e', unknown: '#5f6b76', off: '#5f6b76' };

/** The mark of the warning, filled with the colour of a state; where Vigie is off, only its outline, struck through. */
export function iconSvg(state: State): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  ${state === 'off' ? struckThrough(colours.off) : filled(colours[state])}
</svg>
`;
}

function filled(colour: string): string {
  return `<path fill="${colour}" d="${ground}"/>
  <path fill="#ffffff" d="${tubes.join('')}"/>`;
}

/** The stroke stands where the middle tube was: beside it nothing of that would be left but a blur. */
function struckThrough(colour: string): string {
  const [eyepiece, , lens] = tubes;
  return `<rect x="0.5" y="0.5" width="15" height="15" rx="3" fill="#ffffff" stroke="${colour}"/>
  <path fill="${colour}" d="${eyepiece}${lens}"/>
  <path stroke="${colour}" stroke-width="1.5" d="M3 3 13 13"/>`;
}

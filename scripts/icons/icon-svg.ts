export const states = ['normal', 'found', 'unknown', 'off'] as const;
export type State = (typeof states)[number];

const grounds: Record<State, string> = { normal: '#14669b', found: '#b3261e', unknown: '#5f6b76', off: '#5f6b76' };

/** A lookout in the crow's nest, drawn on a grid of 16: every edge lies on a whole pixel at 16, 32, 48 and 128. */
export function iconSvg(state: State): string {
  const ground =
    state === 'off'
      ? `<rect x="0.5" y="0.5" width="15" height="15" rx="3.5" fill="#ffffff" stroke="${grounds.off}"/>`
      : `<rect width="16" height="16" rx="3.5" fill="${grounds[state]}"/>`;
  const ink = state === 'off' ? grounds.off : '#ffffff';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  ${ground}
  <g fill="${ink}">
    <circle cx="7" cy="4" r="2"/>
    <path d="M9 3h3v-0.5h2v3h-2v-0.5h-3z"/>
    <rect x="2" y="7" width="12" height="2" rx="0.5"/>
    <path d="M3 9h10l-1.5 3h-7z"/>
    <rect x="7" y="12" width="2" height="${state === 'off' ? 3 : 4}"/>
  </g>
  ${state === 'off' ? '<path d="M3 13 13 3" stroke="#ffffff" stroke-width="3"/><path d="M2.5 13.5 13.5 2.5" stroke="#5f6b76" stroke-width="1.5"/>' : ''}
</svg>
`;
}

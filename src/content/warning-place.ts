/** CSS pixels between the field and the warning, and between the warning and the edge of the window. */
const gap = 6;
const edge = 8;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the warning goes, in the window's coordinates: under the field, above it where there is no room below. */
export function placeBeside(
  field: Box,
  warning: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const below = field.top + field.height + gap;
  const above = field.top - gap - warning.height;
  const fitsBelow = below + warning.height + edge <= view.height;
  const top = fitsBelow || above < edge ? below : above;
  const start = direction === 'ltr' ? field.left : field.left + field.width - warning.width;
  const left = Math.max(edge, Math.min(start, view.width - edge - warning.width));
  return { left, top };
}

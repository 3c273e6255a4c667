/** CSS pixels between the field and the warning, and between the warning and the edge of the window. */
const gap = 6;
const edge = 8;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
type Size = Pick<Box, 'width' | 'height'>;
type Spot = Pick<Box, 'left' | 'top'>;

/** A control near the field. The one in use must stay free even where that costs covering others. */
export interface Control extends Box {
  inUse: boolean;
}

/**
 * Where the warning goes, in the window's coordinates: under the field, or where it covers no control a person may
 * want next. Never over the field itself. `covers`: a control is under it after all, so presses must pass through.
 */
export function placeBeside(
  field: Box,
  warning: Size,
  view: Size,
  direction: 'ltr' | 'rtl',
  controls: readonly Control[] = [],
): Spot & { covers: boolean } {
  const cost = (spot: Spot): number => {
    let sum = fits(spot, warning, view) ? 0 : 50;
    // Property by property: spreading a DOMRect gives nothing.
    const box = { left: spot.left, top: spot.top, width: warning.width, height: warning.height };
    for (const control of controls) if (overlap(box, control)) sum += control.inUse ? 100 : 1;
    return sum;
  };
  const [best] = candidates(field, warning, view, direction, controls)
    .map((spot) => ({ spot, cost: cost(spot) }))
    .toSorted((a, b) => a.cost - b.cost);
  if (!best) throw new RangeError('There is always a place below.');
  return { ...best.spot, covers: best.cost % 50 !== 0 };
}

/** Best first: below, then after and before the field's column in reading direction, then above. */
function candidates(field: Box, warning: Size, view: Size, direction: 'ltr' | 'rtl', controls: readonly Box[]): Spot[] {
  const left = withinView(startOf(field, warning, direction), warning, view);
  const band = { left: 0, width: view.width, top: field.top, height: warning.height };
  const beside = [field, ...controls.filter((control) => overlap(band, control))];
  const right = { left: Math.max(...beside.map((box) => box.left + box.width)) + gap, top: field.top };
  const leftOf = { left: Math.min(...beside.map((box) => box.left)) - gap - warning.width, top: field.top };
  return [
    { left, top: field.top + field.height + gap },
    ...(direction === 'ltr' ? [right, leftOf] : [leftOf, right]),
    { left, top: field.top - gap - warning.height },
  ];
}

function startOf(field: Box, warning: Size, direction: 'ltr' | 'rtl'): number {
  return direction === 'ltr' ? field.left : field.left + field.width - warning.width;
}

function withinView(left: number, warning: Size, view: Size): number {
  return Math.max(edge, Math.min(left, view.width - edge - warning.width));
}

function fits({ left, top }: Spot, { width, height }: Size, view: Size): boolean {
  return left >= edge && top >= edge && left + width + edge <= view.width && top + height + edge <= view.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

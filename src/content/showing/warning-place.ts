/** CSS pixels between the field and the warning, and between the warning and the edge of the window. */
const gap = 6;
const edge = 8;
/** A warning with less height than this cannot be read, however much it scrolls. */
const leastRoom = 96;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
type Size = Pick<Box, 'width' | 'height'>;

/** A control near the field. The one in use must stay free even where that costs covering others. */
export interface Control extends Box {
  inUse: boolean;
}

export interface Spot {
  left: number;
  top: number;
  /** It ends at the field, and grows upwards. */
  above?: boolean;
  /** Height there is for the warning, which scrolls inside where it is taller. */
  room: number;
}

/**
 * Where the warning goes, in the window's coordinates: under the field, or where it covers no control a person may
 * want next. Never over the field itself. `covers`: a control is under it after all, so presses must pass through. `kept`: where
 * it is to stay, the edge nearer the field where it was, unless the control in use is there.
 */
export function placeBeside(
  field: Box,
  warning: Size,
  view: Size,
  direction: 'ltr' | 'rtl',
  controls: readonly Control[] = [],
  kept?: Spot,
): Spot & { covers: boolean } {
  const look = (spot: Spot): Spot & { covers: boolean; cost: number } => {
    const covered = controls.filter((control) => overlap(boxAt(spot, warning), control));
    return { ...spot, covers: covered.length > 0, cost: costOf(spot, covered, field, warning, view) };
  };
  if (kept) {
    const top = kept.above ? field.top - gap - Math.min(warning.height, kept.room) : kept.top;
    const stays = look({ ...kept, top });
    if (stays.cost < ofInUse) return stays;
  }
  return candidates(field, warning, view, direction, controls)
    .map(look)
    .reduce((best, next) => (next.cost < best.cost ? next : best));
}

const ofInUse = 500;

/** The control in use outweighs everything, then being seen whole, then the other controls, then being near. */
function costOf(spot: Spot, covered: readonly Control[], field: Box, { width, height }: Size, view: Size): number {
  const fitsAcross = spot.left >= edge && spot.left + width + edge <= view.width;
  const unreadable = !fitsAcross || spot.room < Math.min(height, leastRoom);
  const cut = Math.max(0, height - spot.room) / height;
  const distance = Math.abs(spot.top - (field.top + field.height)) / 10_000;
  const inUse = covered.some((control) => control.inUse);
  return (unreadable ? 1_000 : 0) + (inUse ? ofInUse : 0) + cut * 100 + Math.min(covered.length, 20) + distance;
}

/** Best first: below, then after and before the field's column in reading direction, above, and below what is below. */
function candidates(field: Box, warning: Size, view: Size, direction: 'ltr' | 'rtl', controls: readonly Box[]): Spot[] {
  const start = direction === 'ltr' ? field.left : field.left + field.width - warning.width;
  const left = Math.max(edge, Math.min(start, view.width - edge - warning.width));
  const bottom = field.top + field.height;
  const under = (top: number): Spot => ({ left, top: top + gap, room: view.height - edge - (top + gap) });

  const band = { left: 0, width: view.width, top: field.top, height: warning.height };
  const beside = [field, ...controls.filter((control) => overlap(band, control))];
  const top = Math.max(edge, Math.min(field.top, view.height - edge - warning.height));
  const room = view.height - edge - top;
  const right = { left: Math.max(...beside.map((box) => box.left + box.width)) + gap, top, room };
  const leftOf = { left: Math.min(...beside.map((box) => box.left)) - gap - warning.width, top, room };

  const above = Math.min(warning.height, field.top - gap - edge);
  const lower = controls.map((control) => control.top + control.height).filter((end) => end > bottom);
  return [
    under(bottom),
    ...(direction === 'ltr' ? [right, leftOf] : [leftOf, right]),
    { left, top: field.top - gap - above, room: field.top - gap - edge, above: true },
    ...lower.map(under),
  ];
}

function boxAt({ left, top, room }: Spot, { width, height }: Size): Box {
  // Property by property: spreading a DOMRect gives nothing.
  return { left, top, width, height: Math.min(height, Math.max(room, 0)) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/**
 * The items next to `at`, in turns before and after it, as many as there is room for: `most` of them, of which each takes what
 * `sizeOf` says. Answers the range from `from` up to, and without, `to`; the item at `at` is always in it.
 */
export function around(
  count: number,
  at: number,
  sizeOf: (index: number) => number,
  { most, room }: { most: number; room: number },
): { from: number; to: number } {
  let [from, to, left] = [at, at + 1, room - sizeOf(at)];
  const fits = (index: number) =>
    index >= 0 && index < count && to - from < most && left >= 0 && (left -= sizeOf(index)) >= 0;
  for (let step = 1; step < count; step++) {
    if (fits(at - step)) from = at - step;
    if (fits(at + step)) to = at + step + 1;
  }
  return { from, to };
}

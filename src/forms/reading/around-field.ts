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
  let [before, after] = [at > 0, at + 1 < count];
  while ((before || after) && to - from < most) {
    if (before) {
      left -= sizeOf(from - 1);
      before = left >= 0 && --from > 0;
    }
    if (after && left >= 0 && to - from < most) {
      left -= sizeOf(to);
      after = left >= 0 && ++to < count;
    }
    if (left < 0) break;
  }
  return { from, to };
}

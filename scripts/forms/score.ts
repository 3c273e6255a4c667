/** Counts of a yes/no answer against the truth. */
export interface Counts {
  truePositive: number;
  falseNegative: number;
  falsePositive: number;
  trueNegative: number;
}

export interface Scored {
  isNew: boolean;
  calledNew: boolean;
}

export function countOf(answers: Scored[]): Counts {
  const of = (isNew: boolean, calledNew: boolean) =>
    answers.filter((answer) => answer.isNew === isNew && answer.calledNew === calledNew).length;
  return {
    truePositive: of(true, true),
    falseNegative: of(true, false),
    falsePositive: of(false, true),
    trueNegative: of(false, false),
  };
}

/** A share with Wilson's 95 % interval: honest for small counts and for shares near 0 and 1. */
export function share(hits: number, all: number): string {
  if (all === 0) return 'no case';
  const z = 1.96;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const bound = (value: number) => Math.min(1, Math.max(0, value)).toFixed(3);
  return `${p.toFixed(3)} (${bound(middle - half)} to ${bound(middle + half)})`;
}

/** One line of a report: precision, recall and false alarms with their intervals. */
export function line(name: string, answers: Scored[]): string {
  const { truePositive: tp, falseNegative: fn, falsePositive: fp, trueNegative: tn } = countOf(answers);
  return [
    name.padEnd(34),
    `precision ${share(tp, tp + fp)}`,
    `recall ${share(tp, tp + fn)}`,
    `false alarms ${share(fp, fp + tn)}`,
    `of ${answers.length}`,
  ].join('  ');
}

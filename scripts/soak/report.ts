import { hash } from 'node:crypto';
import { growth, overBudget, promised } from './promises.ts';
import type { Check, Soak } from './soak.ts';

/** What may be added from the first third of a run to the last: less than a hundred bytes a check, in 10,000. */
const mostBytes = 256 * 1024;
/** A warning has some thirty nodes; that of the last check may be there at the one sample and gone at the other. */
const mostNodes = 100;

/** Prints the figures and each promise that broke. True when none did. */
export function printReport(soak: Soak): boolean {
  const { checks, requests, restarts, seconds, worker, page, nodes, listeners } = soak;
  console.log(`\n${count(checks.length)} checks in ${seconds.toFixed(0)} s; the worker was killed ${restarts} times.`);
  console.table(byWay(checks));
  console.log(`${count(requests.length)} requests.`);
  console.table({
    'worker, after a collection': samples(worker),
    'page that stays open, after a collection': samples(page),
  });
  console.table({ 'nodes of that page': counts(nodes), 'listeners of that page': counts(listeners) });
  const broken = brokenPromises(soak);
  for (const promise of broken) console.error(`BROKEN: ${promise}`);
  if (broken.length === 0) console.log('Every promise held.');
  return broken.length === 0;
}

function brokenPromises({ checks, requests, worker, page, nodes, listeners }: Soak): string[] {
  const broken: string[] = [];
  const wrong = checks.filter(({ outcome }) => typeof outcome === 'object');
  for (const { task, outcome } of wrong.slice(0, 5)) {
    broken.push(`lost or wrong: ${task.way} "${task.password}", to read "${task.answer}": ${JSON.stringify(outcome)}`);
  }
  if (wrong.length > 5) broken.push(`... and ${wrong.length - 5} more`);
  const kept = checks.filter(({ task, outcome }) => isLocal(task.way) && outcome === 'too many');
  if (kept.length > 0) broken.push(`${kept.length} local answers were held back by the budget`);
  const of = askers(checks);
  const strays = requests.filter(({ prefix }) => !of.has(prefix));
  if (strays.length > 0) broken.push(`${strays.length} requests that no password of the service explains`);
  const over = [
    ['all', requests.map(({ time }) => time), promised.all] as const,
    ...people(checks).map((person) => [`frame ${person}`, timesOf(person, checks, requests), promised.frame] as const),
  ];
  for (const [share, times, promise] of over) {
    const requestsOver = overBudget(times, promise);
    if (requestsOver > 0) broken.push(`${requestsOver} requests over the budget: ${share}`);
  }
  if (!checks.some(({ outcome }) => outcome === 'too many')) broken.push('the budget was never reached: not tried');
  for (const [what, bytes] of [
    ['worker', worker],
    ['page', page],
  ] as const) {
    if (!(growth(bytes) < mostBytes)) broken.push(`the heap of the ${what} grew by ${count(growth(bytes))} bytes`);
  }
  for (const [what, numbers] of [
    ['nodes', nodes],
    ['listeners', listeners],
  ] as const) {
    if (!(growth(numbers) < mostNodes)) broken.push(`${growth(numbers)} ${what} were left behind in the page`);
  }
  return broken;
}

const isLocal = (way: Check['task']['way']) => way === 'common' || way === 'near-miss';
const people = (checks: Check[]) => [...new Set(checks.map(({ person }) => person))];

/** Who typed a password of the service with these five digits. */
function askers(checks: Check[]): Map<string, Set<number>> {
  const of = new Map<string, Set<number>>();
  for (const { person, task } of checks) {
    if (isLocal(task.way)) continue;
    const prefix = hash('sha1', task.password).slice(0, 5).toUpperCase();
    of.set(prefix, (of.get(prefix) ?? new Set()).add(person));
  }
  return of;
}

/** The times of the requests that only this person's passwords explain. */
function timesOf(person: number, checks: Check[], requests: Soak['requests']): number[] {
  const of = askers(checks);
  const isHis = ({ prefix }: { prefix: string }) => of.get(prefix)?.has(person) && of.get(prefix)?.size === 1;
  return requests.filter(isHis).map(({ time }) => time);
}

function byWay(checks: Check[]): Record<string, Record<string, number>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { task, outcome } of checks) {
    const row = (rows[task.way] ??= { checks: 0, right: 0, 'too many': 0, 'lost or wrong': 0 });
    const column = typeof outcome === 'object' ? 'lost or wrong' : outcome;
    row['checks'] = (row['checks'] ?? 0) + 1;
    row[column] = (row[column] ?? 0) + 1;
  }
  return rows;
}

const count = (value: number) => Math.round(value).toLocaleString('en');

function samples(bytes: number[]): Record<string, string> {
  const kilobytes = (value: number) => `${(value / 1024).toFixed(0)} KB`;
  return {
    samples: String(bytes.length),
    first: kilobytes(bytes[0] ?? Number.NaN),
    least: kilobytes(Math.min(...bytes)),
    most: kilobytes(Math.max(...bytes)),
    last: kilobytes(bytes.at(-1) ?? Number.NaN),
    'growth, first to last third': kilobytes(growth(bytes)),
  };
}

function counts(numbers: number[]): Record<string, number> {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { first: numbers[0] ?? 0, least, most, last: numbers.at(-1) ?? 0, growth: growth(numbers) };
}

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Load {
  requests: number;
  perSecond: number;
  /** Milliseconds within which 99 % of the answers came. */
  p99: number;
  /** Connections that failed and answers other than 2xx. */
  errors: number;
}

const report = `
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('LOAD %d %f %f %d\\n', summary.requests, summary.requests / summary.duration * 1e6,
    latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end`;

/** Lets the wrk at `path` ask for these prefixes in turn, by 32 connections of 2 threads, for `seconds`. */
export function load(path: string, origin: string, prefixes: readonly string[], folder: string, seconds: number): Load {
  const script = join(folder, 'load.lua');
  const list = prefixes.map((prefix) => `'${prefix}'`).join(',');
  writeFileSync(
    script,
    `local prefixes = {${list}}
local at = 0
request = function()
  at = at % #prefixes + 1
  return wrk.format('GET', '/range/' .. prefixes[at], { ['Accept-Encoding'] = 'gzip', ['Add-Padding'] = 'true' })
end${report}`,
  );
  const args = ['-t2', '-c32', `-d${seconds}s`, '--timeout', '5s', '-s', script, origin];
  const printed = execFileSync(path, args, { encoding: 'utf8' });
  const numbers = /LOAD (\d+) ([\d.]+) ([\d.]+) (\d+)/.exec(printed);
  if (!numbers) throw new Error(printed);
  const [requests = 0, perSecond = 0, p99 = 0, errors = 0] = numbers.slice(1).map(Number);
  return { requests, perSecond, p99, errors };
}

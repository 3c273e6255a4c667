import { delimiter, join } from 'node:path';

/** Paths where a browser may lie: each command in each folder of PATH, then the usual places of each system. */
export function browserCandidates({ commands, places }: { commands: string[]; places: string[] }): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  const usual = places.map((place) => place.replace(/%(\w+)%/, (_, name: string) => process.env[name] ?? ''));
  return [...new Set([...onPath, ...usual])];
}

import { spawnSync } from 'node:child_process';

/** What the pictures are set in, each with Debian's package that holds it. */
const needed = {
  Roboto: 'fonts-roboto-unhinted',
  'Noto Sans Arabic': 'fonts-noto-core',
  'DejaVu Sans Mono': 'fonts-dejavu-core',
};

/** Stops before a picture is taken in whatever font a bare machine falls back to. Systems other than Linux show their own. */
export default function checkFonts(): void {
  if (process.platform !== 'linux') return;
  const missing = Object.entries(needed).filter(([family]) => !isThere(family));
  if (missing.length === 0) return;
  const families = missing.map(([family]) => family).join(' and ');
  const packages = missing.map(([, name]) => name).join(' ');
  throw new Error(`The pictures need the font ${families} (Debian: apt-get install ${packages}).`);
}

function isThere(family: string): boolean {
  const { stdout } = spawnSync('fc-match', ['--format=%{family}', family], { encoding: 'utf8' });
  return stdout.split(',').includes(family);
}

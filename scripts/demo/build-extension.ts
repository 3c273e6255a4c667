import { spawnSync } from 'node:child_process';

/** Builds the extension that ships, as `npm run build` does. Throws with what the build said when it failed. */
export function buildExtension(root: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed (npm run build):\n${stdout}${stderr}`);
}

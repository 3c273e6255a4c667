import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const oldest = [20, 19];

/**
 * Runs `npm ci` where node_modules is missing or is not what the lock file says. Answers whether all is in place, and
 * prints what to do when it is not.
 */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    return failed(
      `Vigie's tools need Node ${oldest.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
  if (matchesLockFile()) return true;
  console.log('Installing the dependencies (npm ci) ...');
  // No dependency needs a script to be installed, so none may run one.
  const npm = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  const { status } = spawnSync('npm', npm, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return true;
  return failed(
    'The dependencies could not be installed; npm says why above. The first run needs a network: connect and retry.',
  );
}

/**
 * By what npm noted of each package when it installed it. The sum of its bytes counts, not the version alone: a package
 * from elsewhere can bear any version.
 */
function matchesLockFile() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const locked = packagesOf('package-lock.json');
  if (installed === null || locked === null) return false;
  const isKnown = Object.keys(installed).every((path) => path in locked);
  return (
    isKnown &&
    Object.entries(locked).every(([path, { version, integrity, optional }]) => {
      // The project itself is not installed, and optional ones belong to some systems only.
      if (path === '' || (optional && !(path in installed))) return true;
      return installed[path]?.version === version && installed[path].integrity === integrity;
    })
  );
}

function packagesOf(file) {
  return existsSync(root + file) ? JSON.parse(readFileSync(root + file, 'utf8')).packages : null;
}

function failed(message) {
  console.error(`\n${message}`);
  return false;
}

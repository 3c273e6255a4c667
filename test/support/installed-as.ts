import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './vigie.ts';

/**
 * Tests with an extension that is told it was installed so. Browsers are driven with an unpacked one, which they call
 * `development`; a person's comes from a store, an administrator's by a policy.
 */
export function installedAs(installType: 'normal' | 'admin' | 'development'): typeof test {
  return test.extend({
    extension: async ({ extension }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'vigie-installed-'));
      cpSync(extension, folder, { recursive: true });
      const loader = join(folder, 'service-worker-loader.js');
      writeFileSync(
        join(folder, 'installed.js'),
        `chrome.management.getSelf = () => Promise.resolve({ installType: '${installType}' });\n`,
      );
      writeFileSync(loader, `import './installed.js';\n${readFileSync(loader, 'utf8')}`);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

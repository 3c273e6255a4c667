import type { Page } from 'playwright/test';
import { expect, type Vigie } from './vigie.ts';

interface LastCheck {
  site: string;
  sent: string | null;
  verdict: { kind: string; why?: string };
}

/** Resolves with the verdict of the only check so far, once it has been made and the page had time to paint it. */
export async function settled(vigie: Vigie, page: Page): Promise<LastCheck> {
  let checks: LastCheck[] = [];
  await expect
    .poll(
      async () => {
        checks = await vigie.inside.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: { session: { get: (key: string) => Promise<{ tabChecks?: Record<string, LastCheck[]> }> } };
            };
          };
          return Object.values((await chrome.storage.session.get('tabChecks')).tabChecks ?? {}).flat();
        });
        return checks.length;
      },
      { timeout: 10_000 },
    )
    .toBe(1);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const [check] = checks;
  if (!check) throw new Error('No check was made.');
  return check;
}

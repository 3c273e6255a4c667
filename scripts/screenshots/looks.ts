import { join } from 'node:path';
import type { Page } from 'playwright/test';

interface Look {
  language?: string;
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
}

/** The ways in which each face is shown. */
export const looks: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced-colours': { forcedColors: 'active', colorScheme: 'dark' },
  '320-px': { width: 320 },
  arabic: { language: 'ar' },
  german: { language: 'de' },
};

export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(import.meta.dirname, '../../docs/screenshots', `${name}.png`);
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}

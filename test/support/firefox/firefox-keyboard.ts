import type { KeyInput, Page } from 'puppeteer-core';
import type { Driven } from './firefox-page.ts';

/** Playwright's way to name a chord: `Control+A`. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  const modifiers = parts.slice(0, -1) as KeyInput[];
  const named = parts.at(-1) ?? '';
  const last = named === 'Space' ? ' ' : named;
  const key = (modifiers.length > 0 && last.length === 1 ? last.toLowerCase() : last) as KeyInput;
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
}

/** As much of Playwright's `Keyboard` as the tests use. */
export function firefoxKeyboard({ page, enterText }: Pick<Driven, 'page' | 'enterText'>): object {
  return {
    press: (keys: string) => pressKeys(page, keys),
    type: (text: string, options?: { delay?: number }) => page.keyboard.type(text, options),
    insertText: enterText,
    down: (key: string) => page.keyboard.down(key as KeyInput),
    up: (key: string) => page.keyboard.up(key as KeyInput),
  };
}

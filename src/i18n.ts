import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text of `key` in the person's language, with `$1`, `$2` ... replaced. */
export function text(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

const number = new Intl.NumberFormat(browser.i18n.getUILanguage());

/** A whole number as the person's language writes it. */
export function formatNumber(value: number): string {
  return number.format(value);
}

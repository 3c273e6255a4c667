import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser.ts';

export type MessageKey = keyof typeof messages;
/** A message with one entry per plural form: `seen_times` stands for `seen_times_one`, `seen_times_other` ... */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The text of `key` in the person's language, with its placeholders filled in order. */
export function text(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/**
 * The language of the texts themselves. Not the browser's (`@@ui_locale`, `@@bidi_dir`): for a browser in Hebrew our
 * texts are English, and must be announced, counted and laid out as English.
 */
export function language(): string {
  return text('language_tag') || 'en';
}

export function direction(): 'ltr' | 'rtl' {
  return language() === 'ar' ? 'rtl' : 'ltr';
}

/** Sentences in a row: Japanese and Chinese full stops bring their own space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(/^(ja|zh)/.test(language()) ? '' : ' ');
}

/** A whole number as the language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** The plural form of `key` for `count`, with the count written in it. */
export function plural(key: PluralKey, count: number): string {
  const form = `${key}_${new Intl.PluralRules(language()).select(count)}` as MessageKey;
  return text(form, formatNumber(count)) || text(`${key}_other`, formatNumber(count));
}

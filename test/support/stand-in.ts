import type { Page } from 'playwright/test';
import { textsIn } from './texts.ts';

/** What one of our own pages is told in the place of the browser's and the background's answers. */
export interface StandIn {
  /** A folder of `_locales`. */
  language: string;
  /** The tab that the popup is opened on. */
  tab?: object;
  /** By the name of the question; the rest is asked of the background. */
  answers?: Record<string, unknown>;
}

interface Chrome {
  i18n: { getMessage: (key: string, substitutions?: string[]) => string };
  tabs: { query: () => Promise<object[]> };
  runtime: { sendMessage: (question: { ask: string }) => Promise<unknown> };
}
type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** Before a page of ours is opened: one browser shows it in any language and state, where each would need one of its own. */
export async function standIn(page: Page, { language, tab, answers = {} }: StandIn): Promise<void> {
  await page.addInitScript(
    (given) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const texts = given.texts as Texts;
      chrome.i18n.getMessage = (key, substitutions = []) => {
        const { message = '', placeholders = {} } = texts[key] ?? {};
        return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
          const { content = '' } = placeholders[name.toLowerCase()] ?? {};
          return substitutions[Number(content.slice(1)) - 1] ?? '';
        });
      };
      const { tab: above } = given;
      if (above) chrome.tabs.query = () => Promise.resolve([above]);
      const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
      chrome.runtime.sendMessage = (question) =>
        question.ask in given.answers ? Promise.resolve(given.answers[question.ask]) : ask(question);
    },
    { texts: textsIn(language), tab: tab ?? null, answers },
  );
}

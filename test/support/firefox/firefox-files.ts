import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';

interface Download {
  suggestedFilename: () => string;
  path: () => Promise<string>;
}

/** As much of Playwright's `Download` as the tests use: the next file that is whole in the folder. */
export async function nextDownload(folder: string): Promise<Download> {
  const before = await readdir(folder);
  const name = await until('A download', async () => {
    const now = await readdir(folder);
    // Firefox keeps the name with an empty file while it writes another beside it.
    if (now.some((each) => each.endsWith('.part'))) return null;
    return now.find((each) => !before.includes(each)) ?? null;
  });
  return { suggestedFilename: () => name, path: async () => join(folder, name) };
}

interface Chooser {
  setFiles: (file: { name: string; buffer: Buffer }) => Promise<void>;
}

/**
 * As much of Playwright's `FileChooser`: the files go to the page's one file field, from `folder`. WebDriver tells nothing
 * of what the extension's own pages open, so that the chooser itself, which is never shown, goes unseen.
 */
export function nextFileChooser(page: Page, folder: string): Promise<Chooser> {
  return Promise.resolve({
    async setFiles({ name, buffer }) {
      const file = join(folder, name);
      await writeFile(file, buffer);
      const field = await page.$('input[type=file]');
      if (!field) throw new Error('The page has no file field.');
      await field.uploadFile(file);
    },
  });
}

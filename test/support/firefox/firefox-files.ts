import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChooser, Page } from 'puppeteer-core';
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

/** As much of Playwright's `FileChooser`; what it is given is put into `folder` first. */
export async function nextFileChooser(page: Page, folder: string): Promise<Chooser> {
  const chooser: FileChooser = await page.waitForFileChooser();
  return {
    async setFiles({ name, buffer }) {
      const file = join(folder, name);
      await writeFile(file, buffer);
      await chooser.accept([file]);
    },
  };
}

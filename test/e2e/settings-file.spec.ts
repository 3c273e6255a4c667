import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, test } from '../support/one-browser.ts';

const hold = 'Hold the form until I confirm';

async function change(options: Page): Promise<void> {
  await options.getByRole('switch', { name: hold }).click();
  await options.getByRole('textbox', { name: 'Site' }).fill('example.com');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByRole('listitem')).toContainText('example.com');
}

async function choose(options: Page, content: string): Promise<void> {
  const chooser = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('export, reset, undo, reset, import: each brings all of it', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await change(options);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('vigie-settings.json');
  const exported = await readFile(await file.path(), 'utf8');

  await options.getByRole('button', { name: 'Reset' }).click();
  await expect(options.getByRole('switch', { name: hold })).not.toBeChecked();
  await expect(options.getByRole('listitem')).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('switch', { name: hold })).toBeChecked();
  await expect(options.getByRole('listitem')).toContainText('example.com');
  await options.getByRole('button', { name: 'Reset' }).click();
  await expect(options.getByRole('switch', { name: hold })).not.toBeChecked();
  await choose(options, exported);
  await expect(options.getByRole('switch', { name: hold })).toBeChecked();
  await expect(options.getByRole('listitem')).toContainText('example.com');
});

test('a bad file gets a clear message and changes nothing', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await change(options);
  for (const [content, message] of [
    ['not json', 'the file is not a settings file of Vigie'],
    ['{"vigie":9}', 'a newer version of Vigie'],
    ['{"vigie":1,"settings":{"warnFrom":-1},"sitesWhereWarningsAreOff":[]}', '“warnFrom” in the file is not right'],
  ] as const) {
    await choose(options, content);
    await expect(options.getByRole('alert')).toContainText(`Nothing was changed: `);
    await expect(options.getByRole('alert')).toContainText(message);
  }
  await expect(options.getByRole('switch', { name: hold })).toBeChecked();
  await expect(options.getByRole('listitem')).toContainText('example.com');
});

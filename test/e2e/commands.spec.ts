import { expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test, type Vigie } from '../support/vigie.ts';
import { focusedInWarning, warningsIn } from '../support/warning.ts';

interface Chrome {
  tabs: { query: (of: object) => Promise<object[]> };
  commands: { onCommand: { dispatch: (command: string, tab: object | undefined) => void } };
}

/** What the browser does when a person presses the key they chose: no test can press one that a page does not get. */
async function pressKeyOf(vigie: Vigie, command: string): Promise<void> {
  await vigie.worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

test('a key of the person’s own goes to the warning: its first button has the keyboard', async ({ page, vigie }) => {
  await finish(page, signUp, 'dragon');
  await expectWarning(page);
  await page.locator('#password').focus();
  await pressKeyOf(vigie, 'go-to-warning');
  await expect(page.locator('#password')).not.toBeFocused();
  const [warning] = await warningsIn(page);
  await expect.poll(() => focusedInWarning(page)).toBe(warning?.buttons[0]);
  await page.keyboard.press('Escape');
  await expect.poll(() => warningsIn(page)).toEqual([]);
});

test('without a warning that key does nothing', async ({ page, vigie }) => {
  await page.goto(signUp);
  await page.locator('#password').focus();
  await pressKeyOf(vigie, 'go-to-warning');
  await page.keyboard.type('x');
  await expect(page.locator('#password')).toHaveValue('x');
});

test('the options say what can be done by key, and that none is taken unasked', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  const keys = options.locator('#keys');
  await expect(keys).toContainText('Open Vigie');
  await expect(keys).toContainText('Go to the warning');
  await expect(keys).toHaveText(/No key.*No key/);
  await expect(options.getByRole('button', { name: 'Choose keys' })).toBeVisible();
});

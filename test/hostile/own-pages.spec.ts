import { expect, test } from '../support/one-browser.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { signUp } from '../support/type-password.ts';
import { warningsIn } from '../support/warning.ts';

const paths = ['src/popup/popup.html', 'src/options/options.html', 'src/welcome/welcome.html', 'manifest.json'];

for (const path of paths) {
  test(`a page can neither frame, open nor go to ${path}`, async ({ page, context, vigie }) => {
    const url = vigie.origin + path;
    await page.goto(signUp);
    const open = context.pages().length;
    await page.evaluate(async (address) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      frame.src = address;
      await loaded;
      window.open(address, '_blank');
    }, url);
    const addresses = [...page.frames(), ...context.pages().slice(open)].map((each) => each.url());
    expect(addresses.filter((address) => address.startsWith(vigie.origin))).toEqual([]);
    for (const go of [
      'location.assign(there)',
      'Object.assign(document.createElement("a"), { href: there }).click()',
    ]) {
      await page.evaluate(`void setTimeout(() => { const there = '${url}'; ${go} })`);
      await expect.poll(() => page.url()).toBe('chrome-error://chromewebdata/');
      await page.goto(signUp);
    }
  });
}

for (const name of ['popup', 'options', 'welcome'] as const) {
  test(`the ${name} page in a tab of its own is no page with a field: nothing is asked by itself`, async ({
    context,
    vigie,
    service,
    state,
  }) => {
    const own = await openOwnPage(context, vigie.origin, name);
    await own.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      Object.assign(field, { type: 'password', autocomplete: 'new-password' }).focus();
    });
    await own.keyboard.type('petrel-harbour-72');
    await own.keyboard.press('Tab');
    for (const ask of ['check-field', 'late-answer', 'seen', 'hidden', 'holds-forms', 'still-shown']) {
      const question = {
        ask,
        password: 'petrel-harbour-72',
        field: 'new',
        finished: true,
        verdict: { kind: 'common' },
      };
      const answer = await own.evaluate(async (message) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (of: object) => Promise<unknown> } };
        };
        return (await chrome.runtime.sendMessage(message).catch(() => null)) ?? null;
      }, question);
      expect(answer, ask).toBeNull();
    }
    // The first page shows one from the beginning, beside a field of its own.
    expect(await warningsIn(own)).toHaveLength(name === 'welcome' ? 1 : 0);
    expect(service.requests).toEqual([]);
    expect(await state.checks()).toEqual([]);
  });
}

test('a page that answers in the place of ours is not heard', async ({ page, context, vigie, service }) => {
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  await page.goto(signUp);
  await page.evaluate(() => {
    const forged = { verdict: { kind: 'not-found' }, sent: null };
    for (const type of ['message', 'vigie', 'check-by-hand']) {
      window.postMessage({ type, ...forged }, '*');
      new BroadcastChannel(type).postMessage(forged);
      localStorage.setItem(type, JSON.stringify(forged));
    }
  });
  await popup.bringToFront();
  await popup.getByLabel('Password').fill('petrel-harbour-72');
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(popup.locator('#result')).toContainText('2,304');
  expect(service.requests).toHaveLength(1);
});

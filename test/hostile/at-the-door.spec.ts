import { ContentWorld } from '../support/content-world.ts';
import { expect, test } from '../support/one-browser.ts';

/** What the page's part sends, in the order in which it goes. */
const listen = `void (globalThis.sent = [], globalThis.send = chrome.runtime.sendMessage.bind(chrome.runtime),
  chrome.runtime.sendMessage = (message) => (sent.push(JSON.stringify(message)), send(message)))`;

const secret = 'petrel-harbour-72';

for (const name of ['card-codes', 'network-keys', 'one-time-codes', 'pins', 'security-answers'])
  test(`nothing typed in ${name} leaves the page's process, and a new password only as what is asked about`, async ({
    page,
  }) => {
    await page.goto(`http://shop.test/other/${name}.html`);
    const world = await ContentWorld.of(page);
    await world.evaluate(listen);
    const others = page.locator('[data-other]');
    for (let index = 0; index < (await others.count()); index += 1) {
      await others.nth(index).click();
      await page.keyboard.type(secret);
      await page.keyboard.press('Tab');
    }
    await page.locator('#control').click();
    await page.keyboard.type('fulmar-harbour-73');
    await page.keyboard.press('Tab');
    const sent = (): Promise<string[]> => world.evaluate<string[]>('sent');
    await expect.poll(async () => (await sent()).join('\n')).toContain('"password":"fulmar-harbour-73"');
    const all = await sent();
    // A field may take fewer letters than were typed.
    expect(all.filter((message) => message.includes(secret.slice(0, 4)))).toEqual([]);
    const told = all.filter((message) => message.includes('fulmar'));
    expect(told.filter((message) => !message.startsWith('{"ask":"check-field"'))).toEqual([]);
    expect(all.some((message) => message.startsWith('{"ask":"judge-field"'))).toBe(true);
  });

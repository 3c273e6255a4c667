import type { Page } from 'playwright/test';

/** The texts of a page that a person cannot read to the end: beyond the box they stand in, or beyond the view's sides. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (text: Text): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const seen = range.getBoundingClientRect();
      if (seen.width === 0) return false;
      let box = text.parentElement;
      while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
      const { left = 0, right = 0, top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
      const isWithin = seen.left >= left - 1 && seen.right <= right + 1;
      // Of high letters a line shows more than its box.
      const isInHeight = seen.top >= top - 6 && seen.bottom <= bottom + 6;
      return !isWithin || !isInHeight || seen.left < 0 || seen.right > innerWidth + 1;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isShown = text.parentElement?.checkVisibility({ visibilityProperty: true }) && text.data.trim() !== '';
      if (isShown && isCut(text)) cut.push(text.data.trim());
    }
    const fields = [...document.querySelectorAll<HTMLElement>('button, summary, [role="switch"] ~ label')];
    const overflowing = fields.filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    return [...cut, ...overflowing.map(({ textContent }) => textContent)];
  });
}

import type { Page } from '@playwright/test';

/** As a reader's browser does whose text is set to this share of the usual size, from the first paint on. */
export async function askForLargeText(page: Page, percent: number): Promise<void> {
  await page.addInitScript(
    (size) => {
      const enlarge = (): void => document.documentElement.style.setProperty('font-size', size);
      // Before the parser has come to the root there is nothing to enlarge.
      new MutationObserver((_, observer) => {
        enlarge();
        observer.disconnect();
      }).observe(document, { childList: true });
    },
    `${String(percent)}%`,
  );
}

/** The names of the elements in the panel whose words reach beyond the panel, the page or an edge that cuts. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector('#panel')?.getBoundingClientRect();
    const words = [
      ...document.querySelectorAll('#panel :is(h1, h2, h3, p, dt, dd, td, th, li, a, button, label)'),
    ];
    // A strip of chapters is pulled sideways, and what only a screen reader hears is a point on the screen.
    const seen = words.filter((word) => {
      const { width, height } = word.getBoundingClientRect();
      return (
        word.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2 && !word.closest('nav')
      );
    });
    return seen
      .filter((word) => {
        const { left, right } = word.getBoundingClientRect();
        const { overflowX } = getComputedStyle(word);
        const cuts = overflowX === 'hidden' && word.scrollWidth > word.clientWidth + 1;
        return cuts || left < (panel?.left ?? 0) - 1 || right > (panel?.right ?? innerWidth) + 1;
      })
      .map((word) => `${word.tagName}: ${word.textContent.slice(0, 40)}`);
  });

/** Which of these lie over each other. */
export const overlapping = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const boxes = all.flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ selector, box: element.getBoundingClientRect() })),
    );
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.top < box.bottom - 1,
        )
        .map(({ selector }) => `${one.selector} and ${selector}`),
    );
  }, selectors);

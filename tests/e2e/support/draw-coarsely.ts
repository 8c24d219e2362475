import type { Page } from '@playwright/test';

/**
 * From the next address on the map is drawn with a quarter of its pixels: in software they take most of the time of
 * a test with a map. The page itself is laid out as before, and what lies where on the map, too.
 */
export async function drawCoarsely(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'devicePixelRatio', { value: 0.5 });
  });
}

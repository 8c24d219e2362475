import type { Locator, Page } from '@playwright/test';

export type Pixels = Readonly<{ x: number; y: number }>;

/** Of the search at the top of a phone. Views without it leave its room free. */
const SEARCH_HEIGHT = 60;

async function edgesOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not to be seen: ${String(locator)}`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

const between = (a: number, b: number): number => (a + b) / 2;

export async function middleOf(locator: Locator): Promise<Pixels> {
  const { left, right, top, bottom } = await edgesOf(locator);
  return { x: between(left, right), y: between(top, bottom) };
}

/**
 * The middle of the map that nothing lies over, which `at` in the address names: at a desk between the panel and the
 * column of buttons, on a phone between the search and the sheet.
 */
export async function middleOfMap(page: Page): Promise<Pixels> {
  const map = page.locator('#map');
  const { left, right, top, bottom } = await edgesOf(map);
  const panel = await edgesOf(page.locator('#panel'));
  if (panel.top > top) return { x: between(left, right), y: between(top + SEARCH_HEIGHT, panel.top) };
  const buttons = await edgesOf(map.getByRole('group').first());
  return { x: between(left, buttons.left), y: between(top, bottom) };
}

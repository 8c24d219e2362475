import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';

/** What is done on a walk. */
export function guideTasks(reader: PageReader) {
  const { atlas, page } = reader;
  const hand = reader.button('guide.iAmAt').or(reader.button('guide.iAmAtEnd'));
  const byHand = reader.button('guide.handOnly');
  const isMissing = page.getByText(reader.name('notice.partMissing'));
  /** The first of the list. */
  const openWalk = async () => {
    await reader.open('tours');
    const start = reader.button('guide.start').or(reader.button('guide.resume'));
    const row = atlas.panel.locator('[data-row]').first();
    await expect(start.or(row).first()).toBeVisible();
    if (await row.isVisible()) await row.click();
    await start.click();
  };
  /** So that the next begins anew. */
  const endWalk = async () => {
    if (await isMissing.isVisible()) await reader.button('guide.back').click();
    const more = page.getByText(reader.name('guide.more'));
    if (!(await more.isVisible())) return;
    await more.click();
    await reader.button('guide.end').click();
  };
  return {
    guide: {
      ask: async () => {
        await openWalk();
        await expect(byHand.or(hand).or(isMissing).first()).toBeVisible();
        if (await byHand.isVisible()) await byHand.click();
      },
      // Whether it is walked by hand is asked where the guide was missing at first.
      done: () => expect(hand.or(byHand).first()).toBeVisible(),
      leave: endWalk,
    },
    'guide-position': {
      ask: async () => {
        await openWalk();
        await reader.button('guide.use').click();
      },
      done: () => expect(reader.button('guide.showWay')).toBeVisible(),
      leave: endWalk,
    },
  } as const;
}

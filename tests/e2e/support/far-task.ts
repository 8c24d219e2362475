import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

/** Asking in Analyse who is far from what is counted. */
export function farTask(reader: PageReader): Task {
  const { panel } = reader.atlas;
  return {
    ask: async () => {
      await reader.open('analyse');
      await panel
        .locator('label')
        .filter({ hasText: reader.name('analyse.headingFar') })
        .click();
    },
    done: async () => {
      await expect(panel.getByRole('table', { name: reader.name('analyse.far.table') })).toBeVisible();
      const land = panel.getByText(reader.start('analyse.far.say.near.land'));
      await expect(land.filter({ visible: true })).toBeVisible();
    },
    leave: () => Promise.resolve(),
  };
}

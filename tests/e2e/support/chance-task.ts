import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

/** Asking whether the places of the programme could lie as they do by chance. */
export function chanceTask(reader: PageReader): Task {
  const { panel } = reader.atlas;
  return {
    ask: async () => {
      await reader.open('analyse');
      await panel
        .locator('label')
        .filter({ hasText: reader.name('analyse.way.chance') })
        .click();
    },
    done: () =>
      expect(panel.getByRole('table', { name: reader.name('analyse.chance.tests.title') })).toBeVisible(),
    leave: () => Promise.resolve(),
  };
}

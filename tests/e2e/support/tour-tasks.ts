import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

export function tourTasks(reader: PageReader) {
  const { atlas, page } = reader;
  return {
    tours: {
      ask: () => reader.open('tours'),
      done: () =>
        expect(
          atlas.panel
            .getByRole('listitem')
            .filter({ has: page.getByRole('link') })
            .first(),
        ).toBeVisible(),
      leave: () => Promise.resolve(),
    },
    'tour-file': {
      ask: async () => {
        await reader.open('tours');
        const gpx = reader.button('takeAlong.format.gpx.name');
        const row = atlas.rows.first();
        await expect(row.or(gpx).first()).toBeVisible();
        if (await row.isVisible()) await row.click();
        await gpx.click();
      },
      done: () =>
        expect(page.getByRole('status').filter({ hasText: reader.start('takeAlong.saved') })).toBeVisible(),
      leave: () => reader.button('tours.back').click(),
    },
  } as const satisfies Readonly<Record<string, Task>>;
}

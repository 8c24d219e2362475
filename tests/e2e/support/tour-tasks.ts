import { expect } from '@playwright/test';
import { SHORT_WALK } from './short-walk.ts';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

export function tourTasks(reader: PageReader) {
  const { atlas, page } = reader;
  const openComposer = async () => {
    await reader.open('tours');
    await reader.button('composer.begin').or(reader.button('composer.goOn')).first().click();
  };
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
    compose: {
      ask: openComposer,
      done: () => expect(reader.heading('composer.title')).toBeVisible(),
      leave: () => Promise.resolve(),
    },
    'kept-walk': {
      ask: async () => {
        await openComposer();
        const keep = reader.button('composer.keep').or(reader.button('composer.keepAgain'));
        if (await keep.isDisabled()) {
          await atlas.panel.getByRole('combobox', { name: reader.name('composer.add') }).fill('天目里');
          await page.getByRole('listbox').getByRole('option').first().click();
        }
        await keep.click();
      },
      done: () =>
        expect(page.getByRole('status').filter({ hasText: reader.start('composer.kept') })).toBeVisible(),
      leave: () => Promise.resolve(),
    },
    'embedded-walk': {
      ask: () => Promise.resolve(),
      done: () => expect(page.getByRole('status').filter({ hasText: SHORT_WALK.name })).toBeVisible(),
      leave: () => Promise.resolve(),
    },
  } as const satisfies Readonly<Record<string, Task>>;
}

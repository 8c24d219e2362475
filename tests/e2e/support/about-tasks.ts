import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

/** What About tells and lets one choose. */
export function aboutTasks(reader: PageReader) {
  const { atlas, page } = reader;
  const nothing = (): Promise<void> => Promise.resolve();
  const open = () => reader.open('about');
  return {
    about: {
      ask: open,
      done: () => expect(reader.heading('about.title')).toBeVisible(),
      leave: nothing,
    },
    appearance: {
      ask: async () => {
        await reader.open('about');
        await atlas.panel.getByRole('radio', { name: reader.name('about.theme.night') }).check();
      },
      done: () => expect(page.locator('html')).toHaveAttribute('data-theme', 'night'),
      leave: () => atlas.panel.getByRole('radio', { name: reader.name('about.theme.day') }).check(),
    },
    coverage: {
      ask: open,
      done: () =>
        expect(atlas.panel.getByRole('img', { name: reader.name('about.coveragePicture') })).toBeAttached(),
      leave: nothing,
    },
    'program-list': {
      ask: open,
      done: () => expect(page.getByText(reader.name('about.programs'))).toBeAttached(),
      leave: nothing,
    },
    'data-list': {
      ask: open,
      done: () => expect(page.getByText('ODbL').first()).toBeAttached(),
      leave: nothing,
    },
  } as const satisfies Readonly<Record<string, Task>>;
}

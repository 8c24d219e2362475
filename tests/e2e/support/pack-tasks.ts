import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

/** What About opens on demand: what is stored on the device, and what changed. */
export function packTasks(reader: PageReader) {
  const part = reader.atlas.panel.locator('[data-on-device]');
  const nothing = (): Promise<void> => Promise.resolve();
  const openChanges = async (): Promise<void> => {
    await reader.open('about');
    await reader.atlas.panel.getByRole('link', { name: reader.name('about.changesOpen') }).click();
  };
  return {
    changes: {
      ask: openChanges,
      done: () => expect(reader.atlas.panel.getByText(/2026/).first()).toBeVisible(),
      leave: nothing,
    },
    openings: {
      ask: openChanges,
      done: () => expect(reader.atlas.panel.getByText(/OpenStreetMap/).first()).toBeAttached(),
      leave: nothing,
    },
    'on-device': {
      ask: () => reader.open('about'),
      done: () => expect(part).toBeVisible(),
      leave: nothing,
    },
    'store-pack': {
      ask: async () => {
        await reader.open('about');
        const store = part.getByRole('button', { name: reader.start('onDevice.store') });
        await store.or(reader.button('onDevice.again', part)).click();
      },
      done: () => expect(reader.button('onDevice.remove', part)).toBeVisible({ timeout: 40_000 }),
      leave: nothing,
    },
  } as const satisfies Readonly<Record<string, Task>>;
}

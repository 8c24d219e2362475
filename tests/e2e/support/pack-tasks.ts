import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import type { Task } from './task.ts';

/** What is stored on the device, looked at and done in About. */
export function packTasks(reader: PageReader) {
  const part = reader.atlas.panel.locator('[data-on-device]');
  const nothing = (): Promise<void> => Promise.resolve();
  return {
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

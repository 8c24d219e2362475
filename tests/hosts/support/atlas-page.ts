import { expect, type Page } from '@playwright/test';
import { AtlasDriver } from '../../e2e/support/atlas-driver.ts';
import { PageReader } from '../../e2e/support/page-reader.ts';
import { createTasks } from '../../e2e/support/tasks.ts';
import type { TaskId } from '../../e2e/failures/failure-row.ts';

/** A page of the atlas that fails the test for anything it complains about: uncaught, refused by a policy, or not found. */
export class AtlasPage {
  readonly page: Page;
  readonly reader: PageReader;
  readonly #complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    const atlas = new AtlasDriver(page);
    atlas.speak('en');
    this.reader = new PageReader(page, atlas, 'en');
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(message.text());
    });
  }

  /** Several pages may be drawn at once on one processor. */
  async mapIsIdle(): Promise<void> {
    await expect(this.page.locator('[data-map-idle]')).toBeVisible({ timeout: 120_000 });
  }

  async do(...ids: readonly TaskId[]): Promise<void> {
    const tasks = createTasks(this.reader);
    for (const id of ids) {
      await tasks[id].ask();
      await tasks[id].done();
      await tasks[id].leave();
    }
  }

  expectNoComplaint(expected: readonly RegExp[] = []): void {
    const others = this.#complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
    expect(others).toEqual([]);
  }
}

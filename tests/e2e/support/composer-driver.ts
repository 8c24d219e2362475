import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { ParseKeys } from 'i18next';
import { AtlasDriver } from './atlas-driver.ts';
import { nameOf, patternOf } from './dictionary-words.ts';
import { takeWebglAway } from './take-webgl-away.ts';
import type { TestedLocale } from './words.ts';

/** More than there is to step over on the page. */
const MOST_TABS = 120;

/** The composer of walks, by pointer and by keyboard. */
export class ComposerDriver {
  readonly #page: Page;
  readonly #locale: TestedLocale;

  constructor(page: Page, locale: TestedLocale) {
    [this.#page, this.#locale] = [page, locale];
  }

  #name(key: ParseKeys): RegExp {
    return nameOf(this.#locale, key);
  }

  button(key: ParseKeys): Locator {
    return this.#page.locator('#panel').getByRole('button', { name: this.#name(key) });
  }

  get field(): Locator {
    return this.#page.getByRole('combobox', { name: this.#name('composer.add') });
  }

  /** The names of the stops, in their order. */
  names(): Promise<readonly string[]> {
    return this.#stops.locator('p:first-child').allTextContents();
  }

  get #stops(): Locator {
    return this.#page
      .getByRole('list', { name: this.#name('composer.stops') })
      .first()
      .getByRole('listitem');
  }

  handle(number: number): Locator {
    return this.#stops.nth(number - 1).locator('[data-control=handle]');
  }

  /** What was found, the best first. */
  get #found(): Locator {
    return this.#page.getByRole('listbox').getByRole('option');
  }

  async add(...queries: readonly string[]): Promise<void> {
    for (const query of queries) {
      const count = await this.#stops.count();
      await this.field.fill(query);
      await this.#found.first().click();
      await expect(this.#stops).toHaveCount(count + 1);
    }
  }

  async addByKeys(...queries: readonly string[]): Promise<void> {
    for (const query of queries) {
      const count = await this.#stops.count();
      await this.tabTo(this.field);
      await this.#page.keyboard.type(query);
      await expect(this.#found.first()).toBeVisible();
      await this.#page.keyboard.press('Enter');
      await expect(this.#stops).toHaveCount(count + 1);
    }
  }

  /** By Tab alone, round the page if need be. */
  async tabTo(target: Locator): Promise<void> {
    for (let count = 0; count < MOST_TABS; count++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Not reached with Tab: ${String(target)}`);
  }

  /** How much the best order saves. */
  get saving(): Locator {
    return this.#page.getByRole('status').filter({ hasText: this.#name('composer.saved') });
  }

  said(key: ParseKeys): Locator {
    return this.#page.getByRole('status').filter({ hasText: patternOf(this.#locale, key) });
  }

  get way(): Locator {
    return this.#page.getByRole('heading', { name: this.#name('tours.way') });
  }

  /** The same link where nothing of this device is known. */
  async openElsewhere(browser: Browser): Promise<ComposerDriver> {
    const context = await browser.newContext({ baseURL: new URL(this.#page.url()).origin });
    const page = await context.newPage();
    await takeWebglAway(page);
    await page.goto(this.#page.url());
    return new ComposerDriver(page, this.#locale);
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}

/** A composer that is opened from the list of tours. */
export async function openComposer(page: Page, locale: TestedLocale): Promise<ComposerDriver> {
  await new AtlasDriver(page).open({ locale, view: 'tours' });
  return new ComposerDriver(page, locale);
}

import { expect, type Locator, type Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { middleOfMap } from './middle-of-map.ts';
import type { PanelState } from './views.ts';
import { type TestedLocale, WORDS, type Words } from './words.ts';
import type { LngLat } from '../../../src/schema/lng-lat.ts';
import type { Locale } from '../../../src/schema/locale.ts';

export type Opening = Readonly<{ locale: Locale }> & Readonly<Record<string, string>>;

/** The atlas as its user handles it: no spec touches the page itself. */
export class AtlasDriver {
  readonly #page: Page;
  #words: Words = WORDS['zh-CN'];

  constructor(page: Page) {
    this.#page = page;
  }

  get words(): Words {
    return this.#words;
  }

  /** Opens the address with these parameters and waits for the list. */
  async open({ locale, ...parameters }: Opening): Promise<void> {
    this.speak(locale);
    await this.#page.goto(`?${new URLSearchParams({ lang: locale, ...parameters }).toString()}`);
    await expect(this.panel).toBeVisible();
  }

  /** Goes to the address of this state within the open page, as the back button does, and waits for it. */
  async goTo(locale: TestedLocale, { parameters, heading }: PanelState): Promise<void> {
    const address = `/?${new URLSearchParams({ lang: locale, ...parameters }).toString()}`;
    await this.#page.evaluate((there) => {
      window.history.pushState(null, '', there);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await expect(this.panel.getByRole('heading', { name: heading[locale] }).first()).toBeVisible();
  }

  speak(locale: Locale): void {
    this.#words = WORDS[locale];
  }

  /** Takes another language from the list in the spine, and speaks it from then on. */
  async chooseLanguage(locale: Locale): Promise<void> {
    await this.#page.getByRole('combobox', { name: this.#words.language }).selectOption(locale);
    this.speak(locale);
  }

  /** Controls of the spine that Tab reaches although something lies over them. */
  coveredControls(): Promise<readonly string[]> {
    return this.#page.getByRole('banner').evaluate((spine) =>
      [...spine.querySelectorAll('button, select')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top === null || !(control.contains(top) || top.contains(control));
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    );
  }

  async mapIsIdle(): Promise<void> {
    await expect(this.#page.locator('[data-map-idle]')).toBeVisible({ timeout: 30_000 });
  }

  get panel(): Locator {
    return this.#page.locator('#panel');
  }

  get rows(): Locator {
    return this.#page.locator('#panel [data-row]');
  }

  row(id: string): Locator {
    return this.#page.locator(`[data-row="${id}"]`);
  }

  /** The heading of the open place. */
  placeName(name: string | RegExp): Locator {
    return this.panel.getByRole('heading', { name });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  text(text: string | RegExp): Locator {
    return this.#page.getByText(text);
  }

  get notices(): Locator {
    return this.#page.getByRole('status');
  }

  get sources(): Locator {
    return this.panel.getByRole('list', { name: this.#words.sources });
  }

  /** The row of a category in the legend, which is also its switch. */
  legendOf(category: 'innovation' | 'market'): Locator {
    return this.panel.getByRole('button', { name: this.#words[category] });
  }

  get searchField(): Locator {
    return this.panel.getByRole('combobox', { name: this.#words.search, exact: true });
  }

  /** What the search offers, from the best on. */
  get searchResults(): Locator {
    return this.panel.getByRole('listbox', { name: this.#words.searchResults }).getByRole('option');
  }

  async search(text: string): Promise<void> {
    await this.searchField.click();
    await this.searchField.fill(text);
  }

  /** Unfolds the filters where a narrow screen folds them away. */
  async showFilters(): Promise<void> {
    const fold = this.#page.locator('[aria-controls="explore-filters"]');
    if (await fold.isVisible()) await fold.click();
  }

  /** Once all that can be opened is there, nothing more can be fetched. */
  async goOffline(): Promise<void> {
    await expect(this.#page.locator('html')).toHaveAttribute('data-fetched-ahead');
    await this.#page.context().setOffline(true);
  }

  /** Scrolls until the row is in the middle: those far from what is seen are not rendered. */
  async reachRow(id: string): Promise<void> {
    await expect(async () => {
      const isRendered = await this.#page.evaluate((rowId) => {
        const row = document.querySelector(`[data-row="${rowId}"]`);
        const scroller = document.querySelector('[data-scroller]');
        if (row !== null) row.scrollIntoView({ block: 'center' });
        else if (scroller !== null) {
          const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
          scroller.scrollTop = isAtEnd ? 0 : scroller.scrollTop + 500;
        }
        return row !== null;
      }, id);
      expect(isRendered).toBe(true);
      await expect(this.row(id)).toBeInViewport({ timeout: 500 });
    }).toPass();
  }

  async openRow(id: string): Promise<void> {
    await this.reachRow(id);
    await this.row(id).click();
  }

  async closePlace(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).click();
  }

  /** Presses what `at` in the address names. */
  async pickMiddleOfMap(): Promise<void> {
    await this.mapIsIdle();
    const { x, y } = await middleOfMap(this.#page);
    await this.#page.mouse.click(x, y);
  }

  /** By the second link of the page, as somebody without a mouse gets there. */
  async skipToMap(): Promise<void> {
    await this.mapIsIdle();
    await this.press('Tab', 'Tab', 'Enter');
    await expect(this.map).toBeFocused();
  }

  /** The map itself, which has keys of its own. */
  get map(): Locator {
    return this.#page.getByRole('application').first();
  }

  dialog(name: string): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  /** What Enter would take of the open list. */
  get currentOption(): Locator {
    return this.#page.locator('[role=option][aria-selected=true]');
  }

  /** What a screen reader was told last by the keys on the map: the sentence with a distance. */
  async heard(pattern: RegExp): Promise<string> {
    const said = this.#page.getByRole('status').filter({ hasText: pattern });
    await expect(said).toHaveCount(1);
    return (await said.textContent()) ?? '';
  }

  async write(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }

  language(): Promise<string | null> {
    return this.#page.locator('html').getAttribute('lang');
  }

  async expectFocusOn(locator: Locator): Promise<void> {
    await expect(locator).toBeFocused();
  }

  /** Remembers this page in the page itself, so that a reload would be noticed. */
  async mark(): Promise<void> {
    await this.#page.evaluate(() => {
      document.documentElement.dataset.marked = 'yes';
    });
  }

  async isStillMarked(): Promise<boolean> {
    return this.#page.evaluate(() => document.documentElement.dataset.marked === 'yes');
  }

  /** From now on `file` below geo/ answers with this instead. */
  async replaceFile(file: string, answer: Readonly<{ status?: number; body: string }>): Promise<void> {
    await this.#page.route(`**/geo/${file}`, (route) => route.fulfill(answer));
  }

  /** From now on the server has this chunk no more. */
  async dropChunk(chunk: string): Promise<void> {
    await this.#page.route(chunkAddress(chunk), (route) => route.fulfill({ status: 404, body: '' }));
  }

  /** A new release: the page begins with another script than this one did. @returns what makes it complete */
  async publishAnew(): Promise<() => Promise<void>> {
    const page = /\/(?:\?.*)?$/;
    await this.#page.route(page, async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/html',
        body: html.replace(/index-[\w-]+\.js/, 'index-newone.js'),
      });
    });
    return () => this.#page.unrouteAll();
  }

  /** From now on this chunk is kept on its way. @returns what lets it come */
  async holdBack(chunk: string): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.#page.route(chunkAddress(chunk), async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  accessibilityProblems(): Promise<readonly string[]> {
    return accessibilityProblems(this.#page);
  }

  /** How far the page can be scrolled sideways; 0 when everything fits. */
  sidewaysOverflow(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** How far the whole page could be scrolled from under its frame, which hides that it can, when something takes the focus. */
  hiddenOverflow(): Promise<number> {
    return this.panel.evaluate(({ parentElement: shell }) =>
      shell === null ? 0 : shell.scrollHeight - shell.clientHeight,
    );
  }
}

/** Whatever the build has appended to its name. */
const chunkAddress = (chunk: string): string => `**/assets/${chunk}-*.js`;

/** The `at` parameter for a camera. */
export const at = ([lng, lat]: LngLat, zoom: number): string => `${lng},${lat},${zoom}`;

import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Drawing a second map in software takes its time. */
const PAINTING_TIMEOUT = 60_000;

/** From points of 1/72 inch. */
const toMillimeters = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);

/** What can be taken along from the atlas: a print, a picture, a piece of another page. */
export class OutputDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async ask(name: string | RegExp): Promise<void> {
    await this.#page.locator('#panel').getByRole('button', { name }).click();
  }

  dialog(name: string | RegExp): Locator {
    return this.#page.getByRole('dialog', { name });
  }

  /** The sheet as it will be printed, once its map is painted. */
  async paintedSheet(): Promise<Locator> {
    const paper = this.#page.locator('[data-ready]');
    await expect(paper).toBeVisible({ timeout: PAINTING_TIMEOUT });
    return paper.locator('article');
  }

  /** Width and height in millimetres of each page that the browser would print. */
  async printedSizes(): Promise<readonly (readonly [width: number, height: number])[]> {
    const pdf = (await this.#page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
      ([, width, height]) => [toMillimeters(width), toMillimeters(height)],
    );
  }

  /** How many pages the browser would print, and how they lie. */
  async printedPages(): Promise<readonly ('upright' | 'sideways')[]> {
    return (await this.printedSizes()).map(([width, height]) => (width < height ? 'upright' : 'sideways'));
  }

  /** Of text on a sheet, in points; drawings set theirs in units of their own. */
  smallestLetters(sheet: Locator): Promise<number> {
    return sheet.evaluate((root: HTMLElement) => {
      const zoom = root.getBoundingClientRect().width / root.offsetWidth;
      const isText = (element: Element): boolean =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const texts = [...root.querySelectorAll(':not(svg *)')].filter(isText);
      const least = Math.min(...texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
      // From CSS pixels, 96 to the inch.
      return Math.round(least * zoom * 75) / 100;
    });
  }

  async onPaper(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
  }

  /** What the browser's own print would make of the panel. */
  async panelOnPaper() {
    await this.#page.emulateMedia({ media: 'print' });
    const found = await this.#page.evaluate(async () => {
      window.dispatchEvent(new Event('beforeprint'));
      // React renders in a microtask, which follows an event of the browser at once, but not one of a script.
      await Promise.resolve();
      const panel = document.querySelector<HTMLElement>('#panel');
      if (panel === null) throw new Error('There is no panel');
      const isCut = (element: Element): boolean => {
        const { overflowY, overflowX, visibility } = getComputedStyle(element);
        const { clientHeight, scrollHeight, clientWidth, scrollWidth } = element;
        // What is only for screen readers is one pixel large.
        if (visibility === 'hidden' || clientHeight <= 1) return false;
        const hidesBelow = overflowY !== 'visible' && scrollHeight > clientHeight + 1;
        return hidesBelow || (overflowX !== 'visible' && scrollWidth > clientWidth + 1);
      };
      // What a drawing cuts off at its edge still counts to the box of its path.
      const last = [...panel.querySelectorAll(':not(svg *)')].reduce(
        (bottom, element) => Math.max(bottom, element.getBoundingClientRect().bottom),
        0,
      );
      // Under an open place the list is not printed.
      const list = [...panel.querySelectorAll<HTMLElement>('[aria-posinset]')].filter(
        ({ offsetParent }) => offsetParent !== null,
      );
      return {
        cut: [panel, ...panel.querySelectorAll('*')].filter(isCut).map(({ className }) => className),
        isBeyondPage: last > document.documentElement.scrollHeight + 1,
        missingRows:
          list
            .filter((row) => row.getAttribute('aria-posinset') === '1')
            .reduce((sum, row) => sum + Number(row.getAttribute('aria-setsize')), 0) - list.length,
        ink: getComputedStyle(panel).color,
        shownBeside: [...document.querySelectorAll('nav, dialog, button')].filter(
          (element) => !panel.contains(element) && element.getBoundingClientRect().width > 1,
        ).length,
      };
    });
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await this.#page.emulateMedia({ media: null });
    return found;
  }

  /** Name, width and height of the picture that `ask` makes the page save. */
  async savedPicture(
    name: string | RegExp,
  ): Promise<Readonly<{ fileName: string; width: number; height: number }>> {
    const saving = this.#page.waitForEvent('download', { timeout: PAINTING_TIMEOUT });
    await this.ask(name);
    const download = await saving;
    const png = await readFile(await download.path());
    // Of the header chunk, which comes first.
    return {
      fileName: download.suggestedFilename(),
      width: png.readUInt32BE(16),
      height: png.readUInt32BE(20),
    };
  }

  async mapWidth(): Promise<number> {
    const box = await this.#page.locator('#map').boundingBox();
    if (box === null) throw new Error('There is no map');
    return box.width;
  }

  /** Opens the map alone, as an `iframe` would. */
  async openEmbedded(parameters: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.goto(`/?${new URLSearchParams({ embed: '1', ...parameters }).toString()}`);
    await expect(this.#page.locator('[data-map-idle]')).toBeVisible({ timeout: 30_000 });
  }

  /** What of buttons and links lies wholly or partly beyond the sides of a window this large. */
  async cutOffAt(size: Readonly<{ width: number; height: number }>): Promise<readonly string[]> {
    await this.#page.setViewportSize(size);
    await expect(this.#page.locator('[data-map-idle]')).toBeVisible();
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('button, a')].flatMap((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        const isCut = width > 0 && (left < 0 || right > window.innerWidth);
        return isCut ? [control.getAttribute('aria-label') ?? control.textContent] : [];
      }),
    );
  }

  get header(): Locator {
    return this.#page.getByRole('banner');
  }

  get panel(): Locator {
    return this.#page.locator('#panel');
  }

  preview(name: string): FrameLocator {
    return this.#page.frameLocator(`iframe[title="${name}"]`);
  }
}

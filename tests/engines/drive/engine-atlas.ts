import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { ParseKeys } from 'i18next';
import { countColours } from './count-colours.ts';
import type { EnginePage, Key, Pixels } from './engine-page.ts';
import { lookInPage, plainSought, type Seen, type Sought } from './look-in-page.ts';
import { nameOf, startOf } from '../../e2e/support/dictionary-words.ts';
import { type TestedLocale, WORDS, type Words } from '../../e2e/support/words.ts';
import type { ViewId } from '../../../src/schema/view.ts';

const ROLES = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
/** Of the ground alone there are more; an empty canvas has one. */
const LEAST_COLOURS = 300;

/** The atlas as its reader handles it, in whichever engine. */
export class EngineAtlas {
  readonly page: EnginePage;
  readonly locale: TestedLocale;
  readonly #url: string;

  constructor(page: EnginePage, url: string, locale: TestedLocale) {
    [this.page, this.#url, this.locale] = [page, url, locale];
  }

  get words(): Words {
    return WORDS[this.locale];
  }

  name(key: ParseKeys): RegExp {
    return nameOf(this.locale, key);
  }

  start(key: ParseKeys): RegExp {
    return startOf(this.locale, key);
  }

  /** Opens the address with these parameters and waits for its panel. */
  async open(parameters: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goTo(
      `${this.#url}?${new URLSearchParams({ lang: this.locale, ...parameters }).toString()}`,
    );
    await this.sees({ css: '#panel h1' });
  }

  async openView(view: ViewId): Promise<void> {
    await this.press({ role: 'button', name: this.name(`app.view.${view}`), within: 'header' });
  }

  async #look(sought: Sought, scrolls: boolean): Promise<readonly Seen[]> {
    const plain = plainSought(sought);
    const seen = await this.page.evaluate(lookInPage, plain, scrolls);
    if (seen !== null) return seen;
    await this.page.addScript(ROLES);
    return (await this.page.evaluate(lookInPage, plain, scrolls)) ?? [];
  }

  /** Waits for it. @returns all that fit */
  async sees(sought: Sought): Promise<readonly [Seen, ...Seen[]]> {
    let seen: readonly Seen[] = [];
    await expect(async () => {
      seen = await this.#look(sought, false);
      expect(seen.length, describe(sought)).toBeGreaterThan(0);
    }).toPass();
    return seen as readonly [Seen, ...Seen[]];
  }

  async seesNo(sought: Sought): Promise<void> {
    await expect(async () => {
      expect(await this.#look(sought, false), describe(sought)).toEqual([]);
    }).toPass();
  }

  /** Presses the first that fits, once it stands still and nothing lies over it. */
  async press(sought: Sought): Promise<void> {
    await this.page.click(await this.#restOf(sought));
  }

  async #restOf(sought: Sought): Promise<Pixels> {
    let rest: Pixels = { x: 0, y: 0 };
    await expect(async () => {
      const [first] = await this.#look(sought, true);
      const [again] = await this.#look(sought, false);
      expect(first?.isFree, describe(sought)).toBe(true);
      expect([again?.x, again?.y], describe(sought)).toEqual([first?.x, first?.y]);
      if (again !== undefined) rest = again;
    }).toPass();
    return rest;
  }

  /** Writes into an empty field. */
  async write(sought: Sought, text: string): Promise<void> {
    await this.press(sought);
    await this.page.type(text);
    await expect.poll(async () => (await this.#look(sought, false))[0]?.value).toBe(text);
  }

  pressKey(key: Key): Promise<void> {
    return this.page.press(key);
  }

  async expectParameter(name: string, value: string | null): Promise<void> {
    const read = (parameter: string) => new URL(location.href).searchParams.get(parameter);
    await expect.poll(() => this.page.evaluate(read, name)).toBe(value);
  }

  /** The map says that all is painted, and its part of the picture has the colours of one. */
  async mapIsDrawn(): Promise<void> {
    await this.sees({ css: '[data-map-idle]' });
    await expect
      .poll(async () => countColours(await this.page.screenshot(), await this.#mapFrame()))
      .toBeGreaterThan(LEAST_COLOURS);
  }

  /** The part of the map that no panel lies over. */
  #mapFrame() {
    return this.page.evaluate(() => {
      const panel = document.querySelector('#panel')?.getBoundingClientRect();
      return { left: panel?.right ?? 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    });
  }

  /** What `at` in the address names: the middle between panel and buttons. */
  async pressGround(): Promise<void> {
    await this.sees({ css: '[data-map-idle]' });
    const middle = await this.page.evaluate(() => {
      const [map, panel, buttons] = ['#map', '#panel', '#map [role=group]'].map((part) =>
        [...document.querySelectorAll(part)].find((one) => one.checkVisibility())?.getBoundingClientRect(),
      );
      const left = panel?.right ?? 0;
      return {
        x: (left + (buttons?.left ?? window.innerWidth)) / 2,
        y: ((map?.top ?? 0) + (map?.bottom ?? window.innerHeight)) / 2,
      };
    });
    await this.page.click(middle);
  }
}

const describe = (sought: Sought): string =>
  Object.entries(sought)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');

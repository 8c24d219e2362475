import { expect, type Locator } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import type { TestedLocale } from './words.ts';

const WORDS = {
  'zh-CN': {
    plate: '图底平面',
    plateKnown: /座建筑/,
    plateAbsent: /画不成图底平面|没有读成功/,
    maps: '在别的地图里打开',
    keep: '分享与更正',
    mark: /^来源 1：/,
    sheet: '来源',
    walkHere: '走到这里',
    sections: '报告位置',
    visit: '去之前',
    partlyOpen: '部分开放',
  },
  en: {
    plate: 'Figure-ground plan',
    plateKnown: /buildings/,
    plateAbsent: /too few buildings|could not be read/,
    maps: 'Open in another map',
    keep: 'Share and correct',
    mark: /^source 1:/,
    sheet: 'Source',
    walkHere: 'Walk here',
    sections: 'In the report',
    visit: 'Before you go',
    partlyOpen: 'Partly open to the public',
  },
} as const;

/** What betrays a text that was not filled in. */
const RAW_TEXT = /undefined|NaN|\[object|\{\{|\b(?:place|handoff|content|describe)\.[a-z]/;

/** The panel of a place as its reader handles it. */
export class PlaceDriver {
  readonly #atlas: AtlasDriver;
  readonly #words: (typeof WORDS)[TestedLocale];

  constructor(atlas: AtlasDriver, locale: TestedLocale) {
    this.#atlas = atlas;
    this.#words = WORDS[locale];
  }

  get name(): Locator {
    return this.#atlas.panel.locator('h2[tabindex="-1"]');
  }

  #region(name: string): Locator {
    return this.#atlas.panel.getByRole('region', { name, exact: true });
  }

  get plate(): Locator {
    return this.#region(this.#words.plate);
  }

  /** The plan itself, drawn. */
  get plan(): Locator {
    return this.plate.getByRole('img', { name: this.#words.plateKnown });
  }

  get maps(): Locator {
    return this.#region(this.#words.maps);
  }

  /** The line that says that one can go into a part of it. */
  get partlyOpen(): Locator {
    return this.#region(this.#words.visit).getByText(this.#words.partlyOpen, { exact: true });
  }

  get firstSourceMark(): Locator {
    return this.#atlas.panel.getByRole('button', { name: this.#words.mark }).first();
  }

  get sourceSheet(): Locator {
    return this.#atlas.panel.getByRole('dialog', { name: this.#words.sheet });
  }

  get firstSection(): Locator {
    return this.#atlas.panel.locator('dl a').first();
  }

  get walkHere(): Locator {
    return this.#atlas.button(this.#words.walkHere);
  }

  get next(): Locator {
    return this.#atlas.button(this.#atlas.words.next);
  }

  /** Waits until everything about the place is shown, and finds no text that was not filled in. */
  async readWhole(): Promise<void> {
    await expect(this.#region(this.#words.keep)).toBeVisible();
    if ((await this.plate.count()) > 0) {
      await expect(this.plan.or(this.plate.getByText(this.#words.plateAbsent))).toBeVisible();
    }
    expect(await this.#atlas.panel.innerText()).not.toMatch(RAW_TEXT);
  }

  /** Goes on to the next place. @returns false after the last */
  async goToNext(): Promise<boolean> {
    if (await this.next.isDisabled()) return false;
    const before = this.#atlas.parameter('place');
    await this.next.click();
    await expect.poll(() => this.#atlas.parameter('place')).not.toBe(before);
    return true;
  }

  /** The addresses of the place in other maps, by host. */
  async handOffs(): Promise<ReadonlyMap<string, URL>> {
    await expect(this.maps).toBeVisible();
    const links = await this.maps.getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    return new Map(
      addresses.map((address) => new URL(address ?? 'about:blank')).map((url) => [url.host, url]),
    );
  }
}

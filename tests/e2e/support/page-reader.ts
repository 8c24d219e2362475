import type { Locator, Page } from '@playwright/test';
import type { ParseKeys } from 'i18next';
import type { AtlasDriver } from './atlas-driver.ts';
import { nameOf, patternOf, startOf } from './dictionary-words.ts';
import type { TestedLocale } from './words.ts';
import { BY_PAGE, type Told } from '../failures/failure-row.ts';
import type { ViewId } from '../../../src/schema/view.ts';

/** Of `index.html`. */
const PAGE_WORDS = /Xihu Atlas has not opened yet/;

/** Finds what a reader would, by the texts of the dictionaries. */
export class PageReader {
  readonly page: Page;
  readonly atlas: AtlasDriver;
  readonly locale: TestedLocale;

  constructor(page: Page, atlas: AtlasDriver, locale: TestedLocale) {
    [this.page, this.atlas, this.locale] = [page, atlas, locale];
  }

  name(key: ParseKeys): RegExp {
    return nameOf(this.locale, key);
  }

  /** For a sentence that goes on with numbers and marks of its own. */
  start(key: ParseKeys): RegExp {
    return startOf(this.locale, key);
  }

  button(key: ParseKeys, within: Locator = this.atlas.panel): Locator {
    return within.getByRole('button', { name: this.name(key) });
  }

  heading(key: ParseKeys): Locator {
    return this.atlas.panel.getByRole('heading', { name: this.name(key) });
  }

  dialog(key: ParseKeys): Locator {
    return this.page.getByRole('dialog', { name: this.name(key) });
  }

  async open(view: ViewId): Promise<void> {
    const views = this.page.getByRole('navigation', { name: this.name('app.views') });
    await views.getByRole('button', { name: this.name(`app.view.${view}`) }).click();
  }

  /** On a phone what can be chosen in Analyse is folded away. */
  async unfoldChoices(): Promise<void> {
    if ((this.page.viewportSize()?.width ?? Infinity) < 768)
      await this.button('analyse.choices.more').click();
  }

  /** Where a screen reader hears the sentence. */
  spoken(told: Told): Locator {
    const live = this.page.getByRole('status').or(this.page.getByRole('alert'));
    return live.filter({ hasText: told === BY_PAGE ? PAGE_WORDS : patternOf(this.locale, told.sentence) });
  }

  /** Where it is read. */
  written(told: Told): Locator {
    const text = told === BY_PAGE ? PAGE_WORDS : patternOf(this.locale, told.sentence);
    return this.page.getByText(text).filter({ visible: true });
  }

  /** The button beside the sentence: of the smallest part of the page that has both. Null where there is none. */
  nextStep(told: Told): Locator | null {
    if (told === BY_PAGE) return this.written(told).getByRole('link');
    if (told.next === null) return null;
    const both = this.written(told).first().locator('xpath=ancestor-or-self::*[.//button][1]');
    return both.getByRole('button', { name: this.name(told.next) });
  }
}

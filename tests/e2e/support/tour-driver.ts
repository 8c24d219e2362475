import { readFile } from 'node:fs/promises';
import { gpx } from '@tmcw/togeojson';
import type { Locator, Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection } from 'geojson';
import ICAL from 'ical.js';
import { nameOf } from './dictionary-words.ts';
import type { TestedLocale } from './words.ts';

type ButtonKey = 'gpx' | 'ics';

/** The page of a tour, and what is taken along from it. */
export class TourDriver {
  readonly #page: Page;
  readonly #locale: TestedLocale;

  constructor(page: Page, locale: TestedLocale) {
    [this.#page, this.#locale] = [page, locale];
  }

  format(format: ButtonKey): Locator {
    return this.#button(nameOf(this.#locale, `takeAlong.format.${format}.name`));
  }

  #button(name: RegExp): Locator {
    return this.#page.locator('#panel').getByRole('button', { name });
  }

  async setOut(day: string, time: string): Promise<void> {
    await this.#page.getByLabel(nameOf(this.#locale, 'takeAlong.outing.day')).fill(day);
    await this.#page.getByLabel(nameOf(this.#locale, 'takeAlong.outing.time')).fill(time);
  }

  get saveOuting(): Locator {
    return this.#button(nameOf(this.#locale, 'takeAlong.outing.save'));
  }

  async printCard(): Promise<void> {
    await this.#button(nameOf(this.#locale, 'takeAlong.card')).click();
  }

  get saved(): Locator {
    return this.#page.getByText(nameOf(this.#locale, 'takeAlong.saved'));
  }

  /** The file that the page saves when the button is pressed. */
  async fileBy(button: Locator): Promise<Readonly<{ name: string; text: string }>> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}

/** As another program reads it. */
export function readGpx(text: string): FeatureCollection {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  // togeojson knows the DOM of a browser by its types; it uses what both have.
  return gpx(document);
}

/** As another program reads it: its one event. */
export function readIcs(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('The calendar has no event');
  return new ICAL.Event(event);
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import { PageReader } from './page-reader.ts';
import type { TestedLocale } from './words.ts';
import type { LngLat } from '../../../src/schema/lng-lat.ts';
import { stepsAlong } from '../../fixtures/walked-line.ts';

const ACCURACY_METERS = 12;
/** Near enough for the next fix to be looked for there and believed, however fast the test walks: see `GUIDE_LIMITS`. */
const STEP_METERS = 19;

/** A walk as somebody does it with the phone in the hand. */
export class GuideDriver {
  readonly #page: Page;
  readonly #reader: PageReader;

  constructor(page: Page, atlas: AtlasDriver, locale: TestedLocale) {
    this.#page = page;
    this.#reader = new PageReader(page, atlas, locale);
  }

  get start(): Locator {
    return this.#reader.button('guide.start');
  }

  get resume(): Locator {
    return this.#reader.button('guide.resume');
  }

  get usePosition(): Locator {
    return this.#reader.button('guide.use');
  }

  get byHand(): Locator {
    return this.#reader.button('guide.handOnly');
  }

  get iAmAtNext(): Locator {
    return this.#reader.button('guide.iAmAt').or(this.#reader.button('guide.iAmAtEnd'));
  }

  get newWay(): Locator {
    return this.#reader.button('guide.newWay');
  }

  get follow(): Locator {
    return this.#reader.button('guide.follow');
  }

  get storyHeading(): Locator {
    return this.#page.locator('#panel h3').first();
  }

  /** What the walker is told above all else, by the name of the state. */
  async isTold(phase: string): Promise<void> {
    await expect(this.#page.locator(`[data-phase="${phase}"]`)).toBeVisible();
  }

  text(): Promise<string> {
    return this.#page.locator('#panel article').innerText();
  }

  /** How far of the way is done, 0 to 1. */
  progress(): Promise<number> {
    return this.#page.locator('#panel progress').evaluate((bar: HTMLProgressElement) => bar.position);
  }

  /** What a screen reader was told last. */
  heard(text: string | RegExp): Locator {
    return this.#page.getByRole('status').filter({ hasText: text });
  }

  /** Stands there, once the page has heard of it. */
  async standAt([longitude, latitude]: LngLat, accuracy = ACCURACY_METERS): Promise<void> {
    await this.#listen();
    await this.#page.context().setGeolocation({ longitude, latitude, accuracy });
    await this.#page.waitForFunction(
      (there) => {
        const heard = Reflect.get(globalThis, 'heard position') as typeof there | undefined;
        if (heard === undefined) return false;
        return (
          Math.abs(heard.longitude - there.longitude) < 1e-9 &&
          Math.abs(heard.latitude - there.latitude) < 1e-9
        );
      },
      { longitude, latitude },
      // The next frame of a map that is drawn in software may be far off.
      { polling: 20 },
    );
  }

  /** Hears what the page hears. One watch for each page: Chromium tells a second one nothing until the position changes. */
  async #listen(): Promise<void> {
    await this.#page.evaluate(() => {
      if (Reflect.has(globalThis, 'heard position')) return;
      Reflect.set(globalThis, 'heard position', undefined);
      navigator.geolocation.watchPosition(({ coords: { longitude, latitude } }) => {
        Reflect.set(globalThis, 'heard position', { longitude, latitude });
      });
    });
  }

  /** Walks the line from one share of its steps to another: all of it, unless shares are given. */
  async walk(line: readonly LngLat[], { from = 0, to = 1 } = {}): Promise<LngLat> {
    const steps = stepsAlong(line, STEP_METERS);
    const walked = steps.slice(Math.ceil(steps.length * from), Math.ceil(steps.length * to));
    for (const point of walked) await this.standAt(point);
    const [last] = walked.slice(-1);
    if (last === undefined) throw new Error('A line without length');
    return last;
  }

  /** Pulls the map with the mouse or a finger. */
  async moveMap(): Promise<void> {
    const box = await this.#page.locator('#map').boundingBox();
    if (box === null) throw new Error('No map is shown');
    const [x, y] = [box.x + box.width / 3, box.y + 150];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + 60, y + 40, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** The server is gone, and all of the network. */
  async goOffline(): Promise<void> {
    await this.#page.context().setOffline(true);
  }
}

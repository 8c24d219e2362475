import type { Page, Route } from '@playwright/test';
import { failInPage } from './fail-in-page.ts';
import { takeWebglAway } from './take-webgl-away.ts';
import { STORAGE_TABLE } from '../../../src/state/storage.ts';
import type { Cause } from '../failures/failure-row.ts';

/** Something that fails from the next address on. */
export type Fault = Readonly<{
  /** For what fails while it is in use: now it does. */
  strike: () => Promise<void>;
  /** From now on it works again. */
  mend: () => Promise<void>;
  /** How often it was asked for in vain; null where that is not counted. */
  refusals: () => number | null;
}>;

type Refuse = (route: Route) => Promise<void>;

const nothing = (): Promise<void> => Promise.resolve();

const unreachable: Refuse = (route) => route.fulfill({ status: 503, body: '' });
const abort: Refuse = (route) => route.abort();
const stop: Refuse = (route) =>
  route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Stopped by a test");' });

/** Half of the file, which is fetched once: each further fetch could itself fail, and leave the page waiting for this one. */
function cutShort(): Refuse {
  let half: Buffer | null = null;
  return async (route) => {
    try {
      if (half === null) {
        // Again where the server closes a connection that was kept, just as it is used.
        const whole = await (await route.fetch({ maxRetries: 3 })).body();
        half = whole.subarray(0, whole.length / 2);
      }
      await route.fulfill({ body: half });
    } catch {
      // The fault was mended, or the page left, while the file was being fetched: the route is handled already.
    }
  };
}

/** Makes things fail, as the table of failures says. */
export class FaultDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  provoke(cause: Cause): Promise<Fault> {
    switch (cause.kind) {
      case 'file':
        return this.#refuse(`**/geo/${cause.file}`, cause.how === 'damaged' ? cutShort() : unreachable);
      case 'chunk':
        return this.#refuse(`**/assets/${cause.chunk}-*.${cause.part === 'style' ? 'css' : 'js'}`, abort);
      case 'worker':
        return this.#refuse(`**/assets/${cause.worker}-*.js`, stop);
      case 'listing':
        return this.#refuse(`**/${cause.file}`, unreachable);
      case 'graphics':
        return cause.how === 'absent' ? this.#withoutGraphics() : Promise.resolve(this.#lostGraphics());
      default:
        return this.#inPage(cause);
    }
  }

  /** The network was away and is back, as the browser says it. */
  async comeOnline(): Promise<void> {
    await this.#page.context().setOffline(true);
    await this.#page.context().setOffline(false);
  }

  /** The style sheet waits so long before it shows the words of the page. */
  async passTenSeconds(): Promise<void> {
    await this.#page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
  }

  async #refuse(address: string, refuse: Refuse): Promise<Fault> {
    let count = 0;
    const handler = async (route: Route) => {
      count += 1;
      await refuse(route);
    };
    await this.#page.route(address, handler);
    return { strike: nothing, mend: () => this.#page.unroute(address, handler), refusals: () => count };
  }

  async #withoutGraphics(): Promise<Fault> {
    await takeWebglAway(this.#page);
    return { strike: nothing, mend: nothing, refusals: () => null };
  }

  #lostGraphics(): Fault {
    const canvas = this.#page.locator('#map canvas').first();
    const strike = () =>
      canvas.evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) throw new Error('Not the canvas of the map');
        const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        // A lost context gives no extension: it is kept for the way back.
        Reflect.set(globalThis, 'lost graphics', extension);
        extension?.loseContext();
      });
    const mend = () =>
      this.#page.evaluate(() => {
        const extension = Reflect.get(globalThis, 'lost graphics') as WEBGL_lose_context | undefined;
        if (extension === undefined) throw new Error('No graphics were lost');
        extension.restoreContext();
      });
    return { strike, mend, refusals: () => null };
  }

  async #inPage(
    cause: Exclude<Cause, { kind: 'file' | 'chunk' | 'worker' | 'graphics' | 'listing' }>,
  ): Promise<Fault> {
    const how = 'how' in cause ? cause.how : 'throws';
    const keys = Object.values(STORAGE_TABLE).map(({ key }) => key);
    await this.#page.addInitScript(failInPage, { kind: cause.kind, how, keys });
    const mend = async () => {
      const mark = (kind: string) => {
        Reflect.set(globalThis, `mended ${kind}`, true);
      };
      // For this page, and for the one after a reload.
      await this.#page.addInitScript(mark, cause.kind);
      await this.#page.evaluate(mark, cause.kind);
    };
    return { strike: nothing, mend, refusals: () => null };
  }
}

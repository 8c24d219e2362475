import { once } from 'node:events';
import puppeteer, { type Browser, type ConsoleMessage, type LaunchOptions, type Page } from 'puppeteer-core';
import { type Engine, type EnginePage, type Key, type Pixels, type Plain, VIEWPORT } from './engine-page.ts';

class PuppeteerPage implements EnginePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goTo(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  async goBack(): Promise<void> {
    // Within the page nothing is loaded whose end could be waited for.
    await this.#page.evaluate(() => {
      history.back();
    });
  }

  async evaluate<Args extends readonly Plain[], Result extends Plain>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.#page.evaluate<unknown[], (...all: unknown[]) => unknown>(
      inPage as never,
      ...args,
    )) as Result;
  }

  async addScript(source: string): Promise<void> {
    await this.#page.evaluate(source);
  }

  click({ x, y }: Pixels): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  press(key: Key): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot({ captureBeyondViewport: false }));
  }
}

const textOf = (message: ConsoleMessage): string => {
  const at = message.location().url;
  return at === undefined ? message.text() : `${message.text()} (${at})`;
};

/** Chromium by the DevTools protocol, Firefox by WebDriver BiDi. */
export class PuppeteerEngine implements Engine {
  readonly #options: LaunchOptions;
  #browser: Browser | null = null;
  version = '';
  errors: string[] = [];

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  async start(profileFolder: string): Promise<EnginePage> {
    const browser = await puppeteer.launch({
      ...this.#options,
      userDataDir: profileFolder,
      defaultViewport: null,
    });
    this.#browser = browser;
    this.version = await browser.version();
    this.errors = [];
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(textOf(message));
    });
    return new PuppeteerPage(page);
  }

  async kill(): Promise<void> {
    const process = this.#browser?.process();
    this.#browser = null;
    if (process?.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  }
}

const windowSize = `${VIEWPORT.width},${VIEWPORT.height}`;

/** The browser itself: the shell forgets its service workers when it is killed. */
export const createChromium = (executablePath: string): Engine =>
  new PuppeteerEngine({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', `--window-size=${windowSize}`],
  });

/** Of its own bars, above the page. */
const FIREFOX_BARS_HEIGHT = 85;

/** In a window: without one it has no WebGL 2 here, and in one it must be told to draw in software. */
export const createFirefox = (executablePath: string): Engine =>
  new PuppeteerEngine({
    browser: 'firefox',
    executablePath,
    headless: false,
    args: ['--width', `${VIEWPORT.width}`, '--height', `${VIEWPORT.height + FIREFOX_BARS_HEIGHT}`],
    extraPrefsFirefox: { 'webgl.force-enabled': true },
  });

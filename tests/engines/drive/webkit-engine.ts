import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { Builder, Capabilities, Key as DriverKey, Origin, type WebDriver } from 'selenium-webdriver';
import { type Engine, type EnginePage, type Key, type Pixels, type Plain, VIEWPORT } from './engine-page.ts';

const HOST = join(import.meta.dirname, 'webkit-host.js');
const KEYS: Readonly<Record<Key, string>> = {
  Enter: DriverKey.ENTER,
  Escape: DriverKey.ESCAPE,
  Tab: DriverKey.TAB,
  Backspace: DriverKey.BACK_SPACE,
};
/** How WebKit writes what the console calls an error: `CONSOLE JS ERROR TypeError: …`. */
const CONSOLE_ERROR = /^CONSOLE (?:\w+ )?ERROR /;

class WebkitPage implements EnginePage {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  goTo(address: string): Promise<void> {
    return this.#driver.get(address);
  }

  goBack(): Promise<void> {
    return this.#driver.navigate().back();
  }

  evaluate<Args extends readonly Plain[], Result extends Plain>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return this.#driver.executeScript<Result>(`return (${String(inPage)})(...arguments)`, ...args);
  }

  async addScript(source: string): Promise<void> {
    await this.#driver.executeScript(source);
  }

  async click({ x, y }: Pixels): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 };
    await this.#driver.actions().move(at).press().release().perform();
  }

  async type(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  async press(key: Key): Promise<void> {
    await this.#driver.actions().sendKeys(KEYS[key]).perform();
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const closed = once(server, 'close');
  server.close();
  await closed;
  return port;
}

/** WebKitGTK by WebKitWebDriver, in a window, drawing in software. */
export class WebkitEngine implements Engine {
  #server: ChildProcess | null = null;
  version = '';
  errors: string[] = [];

  async start(profileFolder: string): Promise<EnginePage> {
    const port = await freePort();
    // A group of its own, so that the browser that it starts ends with it.
    const server = spawn('WebKitWebDriver', ['-p', `${port}`], {
      detached: true,
      env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = server;
    this.errors = [];
    for (const output of [server.stdout, server.stderr]) {
      createInterface(output).on('line', (line) => {
        if (CONSOLE_ERROR.test(line)) this.errors.push(line);
      });
    }
    const url = `http://127.0.0.1:${port}`;
    await expect(async () => {
      expect((await fetch(`${url}/status`)).ok).toBe(true);
    }).toPass();
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(url)
      .withCapabilities(
        new Capabilities({
          browserName: 'WebKitGTK',
          'webkitgtk:browserOptions': {
            binary: '/usr/bin/gjs',
            args: [HOST, profileFolder, `${VIEWPORT.width}`, `${VIEWPORT.height}`],
          },
        }),
      )
      .build();
    const capabilities = await driver.getCapabilities();
    this.version = `WebKitGTK/${capabilities.getBrowserVersion() ?? '?'}`;
    return new WebkitPage(driver);
  }

  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server?.pid === undefined || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    process.kill(-server.pid, 'SIGKILL');
    await ended;
  }
}

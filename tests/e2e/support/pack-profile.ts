import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';

type Look = Readonly<{
  /** Where addresses begin. */
  baseURL: string;
  viewport: { width: number; height: number } | null;
  launchOptions: LaunchOptions;
}>;

/**
 * What a browser keeps on the disk of one reader: it can be ended and started again with it. It is closed in order, since a
 * Chromium without a window that is killed has not always written down its service workers; `npm run test:engines` kills.
 */
export class PackProfile {
  readonly #folder: string;
  readonly #look: Look;
  #context: BrowserContext | null = null;

  private constructor(folder: string, look: Look) {
    [this.#folder, this.#look] = [folder, look];
  }

  static async create(look: Look): Promise<PackProfile> {
    return new PackProfile(await mkdtemp(join(tmpdir(), 'pack-profile-')), look);
  }

  /** Starts the browser, which must not run. @returns its first page */
  async start(): Promise<Page> {
    const { launchOptions, ...look } = this.#look;
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...launchOptions,
      ...look,
      reducedMotion: 'reduce',
    });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  newPage(): Promise<Page> {
    if (this.#context === null) return Promise.reject(new Error('The browser does not run'));
    return this.#context.newPage();
  }

  async end(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async forget(): Promise<void> {
    await this.end();
    await rm(this.#folder, { recursive: true });
  }
}

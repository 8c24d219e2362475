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

/** What a browser keeps on the disk of one reader: it can be killed and started again with it. */
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

  async kill(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async forget(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true });
  }
}

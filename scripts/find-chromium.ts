import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { chromium } from '@playwright/test';

/** Chromium without the windows, tabs and buttons of a browser. */
export const SHELL_PATHS = ['/usr/bin/chromium-headless-shell'];

const BROWSER_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const firstThatExists = (paths: readonly string[]): string | null =>
  paths.find((path) => path !== '' && existsSync(path)) ?? null;

/** A whole browser: CHROME_PATH, then the system's, then Playwright's own; null without one. */
export const findChromium = (): string | null =>
  firstThatExists([env.CHROME_PATH ?? '', ...BROWSER_PATHS, chromium.executablePath()]);

/**
 * The browser that tests and benches use. The shell draws pages just as the browser does, but opens one in a third of the
 * processor time, so it is preferred to any browser but that of CHROME_PATH: with each new window a whole browser also loads
 * the page of its address bar, of some 400 files, while the first visit is measured.
 */
export const findTestChromium = (): string | null =>
  firstThatExists([env.CHROME_PATH ?? '', ...SHELL_PATHS]) ?? findChromium();

const executablePath = findTestChromium();

/**
 * The first two are Playwright's own, which would be lost: of several lists Chromium takes the last.
 * `LargeEmptySlotSpanRing` keeps the memory of a compiler that has ended for the next one. V8 compiles hundreds of functions for
 * each page, and each compiler that gives its memory back has the kernel interrupt the other processors.
 */
const FEATURES = [
  'CDPScreenshotNewSurface',
  'SkipListAccountsWithoutGaiaCookies',
  'PartitionAllocLargeEmptySlotSpanRing',
];

/**
 * How tests start Chromium. With `supportsGraphicsPipelineLibrary`, for which ANGLE compiles shaders in parts, the process that
 * draws a map without a graphics card takes a third longer.
 */
export const TEST_LAUNCH = {
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    `--enable-features=${FEATURES.join(',')}`,
    '--disable-angle-features=supportsGraphicsPipelineLibrary',
  ],
};

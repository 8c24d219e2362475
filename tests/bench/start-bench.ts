import { spawn, type ChildProcess } from 'node:child_process';
import { env } from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const PORT = 4189;
const ADDRESS = `http://localhost:${PORT}`;
const RUNS = 5;

type StartFigures = Readonly<{ listMs: number; mapLoadMs: number; transferredKb: number }>;

async function startServer(): Promise<ChildProcess> {
  const server = spawn('npx', ['tsx', 'scripts/serve.ts', 'dist'], {
    env: { ...env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code ?? 'none'}`)));
  });
  return server;
}

/** One cold visit: an empty cache, the whole district in view. */
async function visit(browser: Browser): Promise<StartFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await page.goto(ADDRESS);
  await page.waitForSelector('[data-map-idle]', { timeout: 60_000 });
  const marks = await page.evaluate(() =>
    ['atlas:list-ready', 'atlas:map-load'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ),
  );
  await context.close();
  return { listMs: marks[0] ?? Number.NaN, mapLoadMs: marks[1] ?? Number.NaN, transferredKb: bytes / 1000 };
}

/** The first visit to the built app (`npm run build` first), from a server on this machine. */
export async function benchStart(): Promise<readonly BenchRow[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: set CHROME_PATH.');
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const visits: StartFigures[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser));
    const median = (key: keyof StartFigures) =>
      percentile(
        visits.map((figures) => figures[key]),
        0.5,
      );
    return [
      { name: 'first visit: list usable, median', figure: median('listMs'), unit: 'ms', target: null },
      { name: 'first visit: map load, median', figure: median('mapLoadMs'), unit: 'ms', target: 1500 },
      { name: 'first visit: transferred', figure: median('transferredKb'), unit: 'kB', target: 1200 },
    ];
  } finally {
    await browser.close();
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

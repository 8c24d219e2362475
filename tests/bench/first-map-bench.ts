import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type AppHost, startServer, withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { FIRST_WINDOW, firstVisit } from './first-visit.ts';
import { percentile } from './percentile.ts';
import { districtFolder } from '../../pipeline/district/read-district.ts';
import { districtPartsPlugin } from '../../scripts/district/district-plugin.ts';
import { mapFrame } from '../../src/app/map/map-frame.ts';

const ROUNDS = 7;
const LIMIT_SECONDS = 240;

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const BARE_FOLDER = 'node_modules/.cache/bare-map';

/** A page of MapLibre alone, with the same tiles as the app. */
async function buildBarePage(): Promise<void> {
  await build({
    configFile: false,
    plugins: [districtPartsPlugin(districtFolder())],
    root: pathOf('bare-map'),
    base: './',
    publicDir: pathOf('../../public'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2023',
      outDir: pathOf(`../../${BARE_FOLDER}`),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      // Made by a plugin of the app, for a language that is not drawn here.
      rolldownOptions: { external: ['virtual:traditional-table'] },
    },
  });
}

/** The address of the bare page whose map is as large as that of the app, and leaves as much free around the district. */
async function bareAddress({ browser, address }: AppHost, bare: string): Promise<string> {
  const page = await browser.newPage({ viewport: FIRST_WINDOW, locale: 'zh-CN' });
  await page.goto(address);
  const box = await page.locator('canvas').first().boundingBox();
  await page.close();
  if (box === null) throw new Error('The app has no map.');
  const { padding } = mapFrame({ viewport: FIRST_WINDOW, sheetSnap: 'mid' });
  const place = { width: box.width, height: box.height, ...padding };
  const query = Object.entries(place).map(([name, pixels]) => `${name}=${String(pixels)}`);
  return `${bare}/?${query.join('&')}`;
}

/** How much longer the first map of the app takes than MapLibre alone with the same tiles; visited in turn. */
export async function benchFirstMap(): Promise<readonly BenchRow[]> {
  await buildBarePage();
  const server = await startServer(BARE_FOLDER);
  try {
    return await withBuiltApp(LIMIT_SECONDS, async (host) => {
      const { browser } = host;
      const address = await bareAddress(host, server.address);
      const app: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        app.push((await firstVisit(host)).drawn);
        bare.push((await firstVisit({ browser, address })).drawn);
      }
      const [appMs, bareMs] = [percentile(app, 0.5), percentile(bare, 0.5)];
      return [
        { name: 'first map of the app drawn, median', figure: appMs, unit: 'ms', target: null },
        { name: 'MapLibre alone, same tiles, drawn, median', figure: bareMs, unit: 'ms', target: null },
        {
          name: 'the app takes as long as MapLibre alone',
          figure: appMs / bareMs,
          unit: 'times',
          target: 1.3,
        },
      ];
    });
  } finally {
    server.stop();
  }
}

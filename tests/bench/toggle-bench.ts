import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { APP_ADDRESS, withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';
import { CATEGORIES } from '../../src/schema/category.ts';
import { type InitiativeFeature, InitiativesFileSchema } from '../../src/schema/initiative.ts';
import { parse } from 'valibot';

const COPIES = 100;
const TOGGLES = 20;
/** Copies stand up to this far from the original, in degrees: about 5 km. */
const SPREAD_DEGREES = 0.05;

/** A spread that is the same at each run: the golden ratio fills an interval evenly. */
const spread = (index: number): number => ((index * 0.618034) % 1) * SPREAD_DEGREES - SPREAD_DEGREES / 2;

function copy(feature: InitiativeFeature, index: number): unknown {
  if (index === 0) return feature;
  const id = `${feature.id}-copy-${index}`;
  const { location } = feature.properties;
  if (location === null) return { ...feature, id };
  const [lng, lat] = location.point;
  const point = [lng + spread(index), lat + spread(index * 7)];
  return {
    ...feature,
    id,
    geometry: { type: 'Point', coordinates: point },
    properties: { ...feature.properties, location: { ...location, point } },
  };
}

async function multiplyProgramme(page: Page): Promise<void> {
  for (const category of CATEGORIES) {
    const { features } = parse(
      InitiativesFileSchema,
      JSON.parse(readFileSync(`public/geo/initiatives/${category}.geojson`, 'utf8')),
    );
    const copies = (features as InitiativeFeature[]).flatMap((feature) =>
      Array.from({ length: COPIES }, (_, index) => copy(feature, index)),
    );
    const body = JSON.stringify({ type: 'FeatureCollection', features: copies });
    await page.route(`**/geo/initiatives/${category}.geojson`, (route) => route.fulfill({ body }));
  }
}

/** Milliseconds from pressing the legend row of the markets to the end of the first map frame drawn after it. */
function timeToggle(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const row = [...document.querySelectorAll<HTMLElement>('#panel button')].find((button) =>
          button.getAttribute('aria-label')?.startsWith('Markets'),
        );
        const prototype = WebGL2RenderingContext.prototype;
        const draw: unknown = Reflect.get(prototype, 'drawElements');
        const started = performance.now();
        // Without a name of its own: the loader would wrap a named function in one that the page does not have.
        Reflect.set(prototype, 'drawElements', function (this: unknown, ...args: readonly unknown[]) {
          Reflect.set(prototype, 'drawElements', draw);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - started);
          port2.postMessage(null);
          if (typeof draw === 'function') Reflect.apply(draw, this, args);
        });
        row?.click();
      }),
  );
}

/** Hiding and showing a category with a hundred times today's initiatives. */
export function benchToggle(): Promise<readonly BenchRow[]> {
  return withBuiltApp(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await multiplyProgramme(page);
    await page.goto(`${APP_ADDRESS}/?lang=en`);
    const samples: number[] = [];
    for (let toggle = 0; toggle < TOGGLES; toggle += 1) {
      await page.waitForSelector('[data-map-idle]', { timeout: 120_000 });
      samples.push(await timeToggle(page));
    }
    return [
      {
        name: `toggle a category, ${98 * COPIES} initiatives, to the painted frame, median`,
        figure: percentile(samples, 0.5),
        unit: 'ms',
        target: 50,
      },
    ];
  });
}

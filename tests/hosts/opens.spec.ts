import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import { AtlasPage } from './support/atlas-page.ts';
import { type HostKind, WebHost } from './support/web-host.ts';
import { at } from '../e2e/support/atlas-driver.ts';
import { PackDriver } from '../e2e/support/pack-driver.ts';
import { PackProfile } from '../e2e/support/pack-profile.ts';
import { takeWebglAway } from '../e2e/support/take-webgl-away.ts';
import type { TaskId } from '../e2e/failures/failure-row.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const DIST = env.E2E_FOLDER ?? 'dist';
/** Where the walks start. */
const TIANMULI = '120.09452,30.26886';
/** Little to draw. */
const HILLS = at(lngLat(120.07, 30.2), 16);

/** Each view, and whatever starts a worker, fetches a script later or shows something that was made in memory. */
const EVERYWHERE: readonly TaskId[] = [
  ...(['list', 'further-filters', 'search', 'plate', 'qr-code', 'commands', 'keys'] as const),
  ...(['nearby', 'walk', 'tours', 'tour-file', 'compose', 'report', 'growth-chart'] as const),
  ...(['analyse', 'hexagons', 'compare', 'chance', 'far', 'siting'] as const),
  ...(['save-table', 'save-chart', 'save-map', 'own-file'] as const),
  ...(['about', 'coverage', 'data-list', 'print', 'embed-code', 'language'] as const),
];

/** A map takes seconds to draw in software. */
test.describe.configure({ timeout: 600_000 });

/** The corners of an outline, in shares of the map; the first again ends it. */
const CORNERS = [
  [0.4, 0.16],
  [0.6, 0.16],
  [0.6, 0.3],
  [0.4, 0.16],
] as const;

async function drawOutline({ page, reader }: AtlasPage): Promise<void> {
  await reader.open('analyse');
  await page
    .locator('summary')
    .filter({ hasText: /^Where: / })
    .click();
  const tools = page.waitForResponse(/terra-drawing/);
  await page.getByRole('button', { name: 'Draw an outline' }).click();
  await tools;
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('No map');
  for (const [x, y] of CORNERS) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
  }
  await expect.poll(() => reader.atlas.parameter('how')).toMatch(/^ground\.d,[\w-]+$/);
}

/** Opens the atlas, stores it, stops the hosts, and starts the browser anew. */
async function storeAndStop(hosts: readonly WebHost[], baseURL: string): Promise<void> {
  const { viewport = null, launchOptions = {} } = test.info().project.use;
  const profile = await PackProfile.create({ baseURL, viewport, launchOptions });
  try {
    const first = new PackDriver(await profile.start(), 'en');
    const complaining = new AtlasPage(first.page);
    await first.open('about');
    await first.press('store');
    await expect(first.part('kept')).toBeVisible({ timeout: 120_000 });
    complaining.expectNoComplaint();
    await profile.end();
    for (const host of hosts) await host.stop();
    const offline = new PackDriver(await profile.start(), 'en');
    await offline.open('explore', { drawsMap: true, from: TIANMULI });
    await expect(offline.page.locator('[data-map-idle]')).toBeVisible({ timeout: 120_000 });
    await new AtlasPage(offline.page).do('search', 'walk', 'tours');
  } finally {
    await profile.forget();
  }
}

for (const kind of ['nginx', 'caddy'] satisfies readonly HostKind[]) {
  test.describe(kind, () => {
    let host: WebHost;
    test.beforeEach(async () => {
      host = await WebHost.of(kind, DIST);
    });
    test.afterEach(() => host.close());

    test('no view offends the policies that it sends', async ({ page }) => {
      await takeWebglAway(page);
      const atlas = new AtlasPage(page);
      await page.goto(`${host.url}?lang=en&from=${TIANMULI}`);
      await atlas.do(...EVERYWHERE);
      atlas.expectNoComplaint();
    });

    test('the map is drawn, drawn on, painted for paper and embedded', async ({ page }) => {
      const atlas = new AtlasPage(page);
      await page.goto(`${host.url}?lang=en&at=${HILLS}`);
      await atlas.mapIsIdle();
      await drawOutline(atlas);
      await atlas.do('print');
      await page.goto(`${host.url}?lang=en&embed=1&at=${HILLS}`);
      await atlas.mapIsIdle();
      atlas.expectNoComplaint();
    });

    test('the atlas is stored from it, and opens when it is gone', async () => {
      await storeAndStop([host], host.url);
    });
  });
}

test('behind a path that another server takes away, the atlas is stored, and opens when both are gone', async ({
  page,
}) => {
  const behind = await WebHost.of('caddy', DIST);
  const front = await WebHost.inFront(behind, '/maps/xihu/');
  try {
    await takeWebglAway(page);
    const atlas = new AtlasPage(page);
    await page.goto(`${front.url}?lang=en&from=${TIANMULI}`);
    await atlas.do('search', 'walk');
    expect(new URL(page.url()).pathname).toBe('/maps/xihu/');
    atlas.expectNoComplaint();
    await storeAndStop([front, behind], front.url);
  } finally {
    await front.close();
    await behind.close();
  }
});

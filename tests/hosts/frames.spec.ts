import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { env } from 'node:process';
import { join } from 'node:path';
import { chromium, expect, type FrameLocator, type Page, test } from '@playwright/test';
import type { ParseKeys } from 'i18next';
import { AtlasPage } from './support/atlas-page.ts';
import { OuterPage } from './support/outer-page.ts';
import { PlainHost } from './support/plain-host.ts';
import { nameOf, patternOf } from '../e2e/support/dictionary-words.ts';
import { at } from '../e2e/support/atlas-driver.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const DIST = env.E2E_FOLDER ?? 'dist';
/** Little to draw, and where the walks start. */
const PLACE = `at=${at(lngLat(120.07, 30.2), 16)}&from=120.09452,30.26886`;

test.describe.configure({ timeout: 300_000 });

type Shown = Pick<FrameLocator | Page, 'locator' | 'getByRole'>;

const panelOf = (shown: Shown) => shown.locator('#panel');
const open = (shown: Shown, key: ParseKeys) =>
  shown
    .getByRole('button', { name: nameOf('en', key) })
    .first()
    .click();

/** The map is drawn, search and walks answer: each has a worker. */
async function expectAllWorks(shown: Shown): Promise<void> {
  await expect(shown.locator('[data-map-idle]')).toBeVisible({ timeout: 120_000 });
  await open(shown, 'app.view.nearby');
  const summary = panelOf(shown)
    .getByRole('paragraph')
    .filter({ hasText: patternOf('en', 'nearby.summary') });
  await expect(summary).toBeVisible();
  await open(shown, 'app.view.explore');
  await panelOf(shown).getByRole('combobox', { name: 'Search', exact: true }).fill('学院路');
  await expect(panelOf(shown).getByRole('option').first()).toContainText('学院路');
  await panelOf(shown).getByRole('combobox', { name: 'Search', exact: true }).fill('');
}

/** Where it is asked for. */
async function expectToldInAbout(shown: Shown, key: ParseKeys): Promise<void> {
  await open(shown, 'app.view.about');
  await expect(shown.locator('[data-on-device]')).toContainText(patternOf('en', key));
}

/** A place is saved for this page, and it is said that it is not kept. */
async function expectToldWhenSaving(shown: Shown): Promise<void> {
  await open(shown, 'app.view.nearby');
  const panel = panelOf(shown);
  await panel.getByRole('button', { name: nameOf('en', 'nearby.saved.save') }).click();
  const saved = panel.getByRole('region', { name: patternOf('en', 'nearby.saved.title') });
  await saved.getByRole('radio', { name: nameOf('en', 'nearby.saved.kinds.home') }).check();
  await saved.getByRole('button', { name: nameOf('en', 'nearby.saved.confirm') }).click();
  await expect(saved.getByRole('listitem').first()).toBeVisible();
  const told = shown.getByRole('status').filter({ hasText: patternOf('en', 'notice.storageForbidden') });
  await expect(told).toBeVisible();
}

test.describe('in a frame of another site, from a folder of a plain host', () => {
  let host: PlainHost;
  let outer: OuterPage;
  test.beforeAll(async () => {
    host = await PlainHost.start(DIST, true);
    outer = await OuterPage.start();
  });
  test.afterAll(async () => {
    await Promise.all([host.close(), outer.close()]);
  });

  for (const sandbox of [null, 'allow-scripts allow-same-origin']) {
    test(`${sandbox === null ? 'not sandboxed' : 'sandboxed with its origin'}, all works`, async ({
      page,
    }) => {
      const atlas = new AtlasPage(page);
      const frame = await outer.open(page, `${host.url}?lang=en&${PLACE}`, sandbox);
      await expectAllWorks(frame);
      await expectToldInAbout(frame, 'onDevice.what');
      atlas.expectNoComplaint();
    });
  }

  test('sandboxed without its origin, all works but what is kept, and that is said where it is asked for', async ({
    page,
  }) => {
    const atlas = new AtlasPage(page);
    const frame = await outer.open(page, `${host.url}?lang=en&${PLACE}`, 'allow-scripts');
    await expectAllWorks(frame);
    await expectToldInAbout(frame, 'onDevice.unable.unsupported');
    await expectToldWhenSaving(frame);
    atlas.expectNoComplaint();
  });

  test('sandboxed without its origin, from a host that shares no files, a sentence says what was not read and what to do', async ({
    page,
  }) => {
    const closed = await PlainHost.start(DIST, false);
    const atlas = new AtlasPage(page);
    const frame = await outer.open(page, `${closed.url}?lang=en`, 'allow-scripts');
    await expect(frame.getByText(/could not be read.*open it in a tab of its own/s)).toBeVisible();
    atlas.expectNoComplaint([/blocked by CORS policy/, /Failed to load resource/]);
    await closed.close();
  });
});

test.describe('with storage blocked by the browser', () => {
  let profile: string;
  test.beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'blocked-profile-'));
    await mkdir(join(profile, 'Default'));
    // The setting “Block all cookies”, as Chromium keeps it.
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  });
  test.afterAll(() => rm(profile, { recursive: true }));

  for (const where of ['alone', 'in a frame of another site'] as const) {
    test(`${where}, all works but what is kept, and that is said where it is asked for`, async ({
      viewport,
      launchOptions,
    }) => {
      const host = await PlainHost.start(DIST, true);
      const outer = await OuterPage.start();
      const browser = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        viewport,
        reducedMotion: 'reduce',
      });
      const page = await browser.newPage();
      const atlas = new AtlasPage(page);
      const address = `${host.url}?lang=en&${PLACE}`;
      if (where === 'alone') await page.goto(address);
      const shown = where === 'alone' ? page : await outer.open(page, address, null);
      await expectAllWorks(shown);
      await expectToldInAbout(shown, 'onDevice.unable.refused');
      await expectToldWhenSaving(shown);
      atlas.expectNoComplaint();
      await browser.close();
      await Promise.all([host.close(), outer.close()]);
    });
  }
});

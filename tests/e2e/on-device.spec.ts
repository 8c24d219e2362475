import { appendFile, rm, writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { expect } from './support/atlas-test.ts';
import type { AtlasOptions } from './support/atlas-test.ts';
import { PackDriver } from './support/pack-driver.ts';
import { PackHost } from './support/pack-host.ts';
import { PackProfile } from './support/pack-profile.ts';
import { createTasks } from './support/tasks.ts';

/** Where the walks start. */
const TIANMULI = '120.09452,30.26886';

type Fixtures = Readonly<{
  host: PackHost;
  profile: PackProfile;
  /** Starts the browser of the profile, or opens another page in it. */
  openPage: (how: 'start' | 'another') => Promise<PackDriver>;
}>;

/** With a host and a profile of its own, since both are stopped and started again. */
const test = base.extend<Fixtures & Pick<AtlasOptions, 'oneLocale'>>({
  oneLocale: ['zh-CN', { option: true }],
  host: async ({}, use) => {
    const host = await PackHost.of(env.E2E_FOLDER ?? 'dist');
    await use(host);
    await host.close();
  },
  profile: async ({ host, viewport, launchOptions }, use) => {
    const profile = await PackProfile.create({ baseURL: host.url, viewport, launchOptions });
    await use(profile);
    await profile.forget();
  },
  openPage: async ({ profile, oneLocale }, use) => {
    const errors: string[] = [];
    await use(async (how) => {
      const page = await (how === 'start' ? profile.start() : profile.newPage());
      page.on('pageerror', (error) => errors.push(String(error)));
      return new PackDriver(page, oneLocale);
    });
    expect(errors).toEqual([]);
  },
});

// A whole download, and a browser that is started three times, on a machine that may be slow.
test.describe.configure({ timeout: 150_000 });

test(
  'the atlas is stored on request; then a visit takes no byte, and all works without a host',
  { tag: '@phone' },
  async ({ host, profile, openPage }) => {
    const first = await openPage('start');
    await first.open('about');
    await expect(first.part('absent')).toContainText(/Together1\d(?:\.\d)? MB/);
    expect(await first.kept()).toEqual([0, 0]);
    await first.store();
    expect(await first.atlas.accessibilityProblems()).toEqual([]);
    await profile.end();

    host.sentBytes = 0;
    const second = await openPage('start');
    await second.open('explore');
    await second.reader.open('tours');
    await expect(second.atlas.rows.first()).toBeVisible();
    expect(host.sentBytes).toBe(0);
    await profile.end();
    await host.stop();

    const offline = await openPage('start');
    await offline.open('explore', { drawsMap: true, from: TIANMULI });
    await offline.atlas.mapIsIdle();
    const tasks = createTasks(offline.reader);
    for (const id of ['search', 'walk', 'tours', 'analyse'] as const) {
      await test.step(id, async () => {
        await tasks[id].ask();
        await tasks[id].done();
        await tasks[id].leave();
      });
    }
  },
);

test(
  'an update never breaks an open page, is used once the reader agrees, and ends when the host says so',
  { tag: '@desk' },
  async ({ host, openPage }) => {
    const old = await openPage('start');
    await old.open('about');
    await old.store();
    const script = await host.scriptNamed('report-view');
    await host.publish((folder) => rm(join(folder, script)));
    const newest = await host.publish((folder) => appendFile(join(folder, 'index.html'), '<!-- newest -->'));

    // What the host no longer has comes from the pack.
    await old.reader.open('report');
    await expect(old.reader.heading('report.heading')).toBeVisible();
    await old.reader.open('about');
    await expect(old.told(/新的版本已经存好/)).toBeVisible();

    const another = await openPage('another');
    await another.open('explore');
    await expect(another.told(/图志的新版本已经存在这台设备上/)).toBeVisible();
    await old.press('newer.use');
    await expect(old.told(/另有 1 个页面还在用旧的版本/)).toBeVisible();
    await another.page.close();
    await old.press('newer.use');
    await expect(old.told(new RegExp(`版本 ${newest.slice(0, 8)}`))).toBeVisible();

    await host.publish((folder) => writeFile(join(folder, 'retire-service-worker.txt'), 'retire'));
    await old.page.reload();
    await expect.poll(() => old.kept()).toEqual([0, 0]);
  },
);

test(
  'a broken download changes nothing, what is damaged is named and repaired, and one file hands all on',
  { tag: '@phone' },
  async ({ host, openPage }) => {
    const pack = await openPage('start');
    await pack.open('about');
    await expect(pack.part('absent')).toBeVisible();
    await pack.isFetchedAhead();
    host.filesLeft = 60;
    await pack.press('store');
    await expect(pack.told(/Not stored yet: the connection was lost/)).toBeVisible();
    expect(await pack.kept()).toEqual([0, 1]);
    expect(await pack.atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
    host.filesLeft = Infinity;
    await pack.press('again');
    await expect(pack.part('kept')).toBeVisible();

    await pack.spoil('geo/base/walk.bin', 'flip');
    await pack.press('check');
    await expect(pack.told(/1 file is not as it should be: geo\/base\/walk\.bin/)).toBeVisible();
    await host.stop();
    await pack.press('repair');
    await expect(pack.told(/Not repaired, since the site cannot be reached/)).toBeVisible();
    await host.start();
    await pack.press('repair');
    await expect(pack.told(/all \d+ files are whole.*1 file was repaired/)).toBeVisible();

    await pack.spoil('geo/report.json', 'delete');
    await pack.page.reload();
    await expect(pack.told(/Some files of the atlas stored on this device are missing/)).toBeVisible();
    await pack.press('notice.mend');
    await expect(pack.told(/The missing files are there again/)).toBeVisible();
    await pack.press('check');
    await expect(pack.told(/all \d+ files are whole/)).toBeVisible();

    const saved = await pack.saved();
    await pack.press('remove');
    await expect(pack.part('absent')).toBeVisible();
    expect(await pack.kept()).toEqual([0, 0]);

    const tampered = Buffer.from(saved);
    const middle = saved.length >> 1;
    tampered.writeUInt8(saved.readUInt8(middle) ^ 1, middle);
    await pack.openSaved(tampered);
    await expect(pack.told(/something in this file is not as it was published/)).toBeVisible();
    host.sentBytes = 0;
    await pack.openSaved(saved);
    await expect(pack.part('kept')).toBeVisible();
    expect(host.sentBytes).toBeLessThan(100_000);
  },
);

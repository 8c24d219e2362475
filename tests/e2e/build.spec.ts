import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { FAILURE_TABLE } from './failures/failure-table.ts';
import { fetchedWith, readBuild } from './support/read-build.ts';

const build = readBuild(env.E2E_FOLDER ?? 'dist');
const failing = FAILURE_TABLE.flatMap(({ cause }) => {
  if (cause.kind === 'chunk') return [cause.chunk];
  return cause.kind === 'worker' ? [cause.worker] : [];
});

test('the table of failures has a row for each script that is fetched later', { tag: '@desk' }, () => {
  const later = build.flatMap((script) => script.later);
  expect(later.length).toBeGreaterThan(0);
  expect([...new Set(later)].filter((name) => !failing.includes(name))).toEqual([]);
});

test('every other script of the build comes with the page, or with one of those', { tag: '@desk' }, () => {
  const known = fetchedWith(['index', ...failing], build);
  expect(build.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect(failing.filter((name) => build.every((script) => script.name !== name))).toEqual([]);
});

test(
  'opened as a file, the page says why it does not run and what to do',
  { tag: '@desk' },
  async ({ page }) => {
    await page.goto(pathToFileURL(join(env.E2E_FOLDER ?? 'dist', 'index.html')).href);
    await expect(page.locator('#opened-as-file')).toBeVisible();
    await expect(page.locator('#opened-as-file')).toContainText('http.server');
    await expect(page.locator('#start-failed')).toBeHidden();
  },
);

test('what several views share does not bring the map along', { tag: '@desk' }, () => {
  expect(build.map(({ name }) => name)).toContain('create-map-controller');
  const shared = fetchedWith(['index', 'shared', 'search-client', 'report-view', 'about-panel'], build);
  expect([...shared]).not.toContain('create-map-controller');
});

test('turf runs in workers only', { tag: '@desk' }, () => {
  // The chunk has its name in vite.config.ts, and is made as soon as a script of the page needs it.
  expect(build.map(({ name }) => name)).not.toContain('turf');
});

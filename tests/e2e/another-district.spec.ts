import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as atlasTest, expect } from './support/atlas-test.ts';
import { buildTinyAtlas, type TinyAtlas } from './support/tiny-atlas.ts';

/** A limit only: it takes some 20 s, on a busy machine minutes. */
const BUILD_TIMEOUT = 300_000;

const test = atlasTest.extend<object, { tiny: TinyAtlas }>({
  tiny: [
    // Playwright reads from the first argument which other fixtures are asked for: here none.
    async ({}, use) => {
      const tiny = await buildTinyAtlas();
      await use(tiny);
      await tiny.close();
    },
    { scope: 'worker', timeout: BUILD_TIMEOUT },
  ],
  baseURL: ({ tiny }, use) => use(tiny.url),
});

const FROM_XIHU = /西湖|杭州|xihu|hangzhou/i;
/** The corners of the district of this project, of the ground about it, and whatever begins like them. */
const BOUNDS_OF_XIHU = /119\.99|120\.17|30\.07|30\.35|\b120\.[01]\d|\b119\.5\b|\b29\.75\b/;
/** Tiles are no text; maps of the source quote its comments. */
const IS_TEXT = /\.(?:html|js|css|json|geojson|svg)$/;

/** Names the program by its package, which is the same for each district. */
const NAMES_PROGRAM = 'bill-of-materials.cdx.json';

/** The text files of a build that match, with what they match. */
const matching = (dist: string, pattern: RegExp): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => IS_TEXT.test(file) && file !== NAMES_PROGRAM)
    .flatMap((file) => {
      const found = pattern.exec(readFileSync(join(dist, file), 'utf8'));
      return found === null ? [] : [`${file}: ${found[0]}`];
    });

test(
  'the atlas of another district opens with its own programme, and nothing of this one is in it',
  { tag: '@desk' },
  async ({ atlas, page, tiny }) => {
    test.slow();
    expect(matching(tiny.dist, FROM_XIHU)).toEqual([]);
    expect(matching(tiny.dist, BOUNDS_OF_XIHU)).toEqual([]);

    await atlas.open({ locale: 'zh-CN' });
    await expect(page).toHaveTitle('青石图志');
    await expect(atlas.text('2025 年区政府报告里的 3 项地方与行动')).toBeVisible();
    await expect(atlas.rows).toHaveCount(3);
    await atlas.mapIsIdle();
    await expect(atlas.text('青石区图')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(FROM_XIHU);

    await atlas.button('报告').click();
    const chapters = atlas.panel.getByRole('navigation').getByRole('listitem');
    await expect(chapters).toHaveText([/^一 ?菜市$/, /^二 ?道路$/]);
    await atlas.chooseLanguage('en');
    await expect(page).toHaveTitle('Report · Qingshi Atlas');
    await expect(atlas.panel.getByRole('heading', { level: 1 })).toHaveText('Two works');
    await expect(page.locator('body')).not.toContainText(FROM_XIHU);

    await atlas.open({ locale: 'en', view: 'nearby', from: '101.206,25.104' });
    const answer = page.getByText(/^Within 15 minutes’ walk: 2 places of the report and 0 metro stations/);
    await expect(answer.first()).toBeVisible();
    await expect(page.locator('body')).not.toContainText(FROM_XIHU);

    await atlas.chooseLanguage('zh-Hant');
    await atlas.button('關於').click();
    await expect(atlas.text('沒有地鐵。')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(FROM_XIHU);

    const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(stored.filter((key) => !key.startsWith('qingshi-atlas.'))).toEqual([]);
  },
);

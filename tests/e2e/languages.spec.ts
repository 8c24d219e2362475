import { expect, test } from './support/atlas-test.ts';

const TEA_TOWN = { id: 'longwu-tea-town', hant: '龍塢茶鎮', hans: '龙坞茶镇' };

test(
  'an address in traditional Chinese shows everything in it, but for the words of the report',
  { tag: '@phone' },
  async ({ atlas }) => {
    await atlas.open({ locale: 'zh-Hant', place: TEA_TOWN.id });
    await expect(atlas.placeName(TEA_TOWN.hant)).toBeVisible();
    expect(await atlas.language()).toBe('zh-Hant');
    await expect(atlas.panel.locator('blockquote[lang="zh-CN"]')).toContainText(TEA_TOWN.hans);
    await atlas.mapIsIdle();
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'traditional characters are chosen from the list of languages and kept, and axe finds nothing',
    { tag: '@desk' },
    async ({ atlas }) => {
      await atlas.open({ locale: 'zh-CN', place: TEA_TOWN.id });
      await expect(atlas.placeName(TEA_TOWN.hans)).toBeVisible();
      await atlas.chooseLanguage('zh-Hant');
      await expect(atlas.placeName(TEA_TOWN.hant)).toBeVisible();
      expect(atlas.parameter('lang')).toBe('zh-Hant');
      await atlas.reload();
      await expect(atlas.placeName(TEA_TOWN.hant)).toBeVisible();
      await atlas.closePlace();
      await expect(atlas.rows.first()).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    },
  );
});

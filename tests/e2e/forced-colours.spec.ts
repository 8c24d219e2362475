import { expect, test } from './support/atlas-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

test(
  'in forced colours the map and its title are drawn, and the page lives',
  { tag: '@desk' },
  async ({ atlas }) => {
    // Chromium crashed over the upright figures of the vertical title.
    await atlas.open({ locale: 'zh-CN', only: 'category.market' });
    await atlas.mapIsIdle();
    await expect(atlas.legendOf('market')).toHaveCSS('outline-style', 'solid');
    await expect(atlas.rows.first()).toBeVisible();
  },
);

test(
  'in forced colours the handle of the sheet can be seen',
  { tag: '@phone' },
  async ({ atlas, oneLocale }) => {
    await atlas.open({ locale: oneLocale });
    const [bar, ground] = await atlas.panel.evaluate((panel) => {
      const handle = panel.querySelector('.panel-handle');
      return [
        handle === null ? null : getComputedStyle(handle, '::after').backgroundColor,
        getComputedStyle(panel).backgroundColor,
      ];
    });
    expect(bar).not.toBe(ground);
  },
);

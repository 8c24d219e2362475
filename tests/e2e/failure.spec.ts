import { expect, test } from './support/atlas-test.ts';
import { TESTED_LOCALES } from './support/words.ts';

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test('without WebGL2 a notice says so, and list and panels work', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale });
      await expect(atlas.text(atlas.words.noWebgl)).toBeVisible();
      await atlas.openRow('wetland-museum');
      await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeVisible();
    });
  });

  test.describe(`${locale}, a broken layer`, () => {
    // The browser itself logs the failed request.
    test.use({ silence: [/Failed to load resource/] });

    test('a missing layer file is named, and the rest works', async ({ atlas }) => {
      await atlas.replaceFile('initiatives/market.geojson', { status: 404, body: '' });
      await atlas.open({ locale });
      await expect(atlas.text(atlas.words.notLoaded('market.geojson'))).toBeVisible();
      await expect(atlas.row('wetland-museum')).toBeAttached();
      await atlas.mapIsIdle();
    });

    test('a malformed layer file is named, and the rest works', async ({ atlas }) => {
      await atlas.replaceFile('initiatives/market.geojson', { body: '{"type":"FeatureCollection","feat' });
      await atlas.open({ locale });
      await expect(atlas.text(/market\.geojson/)).toBeVisible();
      await expect(atlas.row('wetland-museum')).toBeAttached();
    });

    test('a base map that cannot be read leaves list, panels and markers', async ({ atlas }) => {
      await atlas.replaceFile('base/xihu.pmtiles', { status: 404, body: '' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/xihu/)).toBeVisible();
      await atlas.openRow('wetland-museum');
      await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeVisible();
    });
  });
}

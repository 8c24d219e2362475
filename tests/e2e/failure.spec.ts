import { expect, test } from './support/atlas-test.ts';
import { TESTED_LOCALES } from './support/words.ts';

const YUNQI_TOWN = 'yunqi-town';

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test('without WebGL2 a notice says so, and list and panels work', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(atlas.words.noWebgl)).toBeVisible();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    });
  });

  test.describe(`${locale}, a broken layer`, () => {
    // The failed request is logged by the browser, and reported by the app.
    test.use({ silence: { expected: [/Failed to load resource/, /^\[atlas\] map source xihu/] } });

    test('a missing layer file is named, and the rest works', async ({ atlas }) => {
      await atlas.replaceFile('initiatives/market.geojson', { status: 404, body: '' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/market\.geojson/)).toBeVisible();
      await expect(atlas.row(YUNQI_TOWN)).toBeAttached();
      await atlas.mapIsIdle();
    });

    test('a malformed layer file is named, and the rest works', async ({ atlas }) => {
      await atlas.replaceFile('initiatives/market.geojson', { body: '{"type":"FeatureCollection","feat' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/market\.geojson/)).toBeVisible();
      await expect(atlas.row(YUNQI_TOWN)).toBeAttached();
    });

    test('a base map that cannot be read leaves list and panels', async ({ atlas }) => {
      await atlas.replaceFile('base/xihu.pmtiles', { status: 404, body: '' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/xihu/)).toBeVisible();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    });
  });
}

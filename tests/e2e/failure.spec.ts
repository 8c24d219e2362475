import { expect, test } from './support/atlas-test.ts';
import { TESTED_LOCALES } from './support/words.ts';

const YUNQI_TOWN = 'yunqi-town';
const LAYER = 'initiatives/market.geojson';

/** The failed request is logged by the browser, and reported by the app. */
const FILE_COMPLAINTS = { expected: [/Failed to load resource/, /^\[atlas\] map source xihu/] };

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test.use({ drawsMap: false });

    test('without WebGL2 a notice says so, and list and panels work', async ({ atlas }) => {
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(atlas.words.noWebgl)).toBeVisible();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    });

    test('a malformed layer file is named, and the rest works', async ({ atlas }) => {
      await atlas.replaceFile(LAYER, { body: '{"type":"FeatureCollection","feat' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/market\.geojson/)).toBeVisible();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    });
  });

  test.describe(`${locale}, a missing file`, () => {
    test.use({ silence: FILE_COMPLAINTS });

    test('of a layer is named, and the map shows the rest', async ({ atlas }) => {
      await atlas.replaceFile(LAYER, { status: 404, body: '' });
      await atlas.open({ locale });
      await expect(atlas.notices.getByText(/market\.geojson/)).toBeVisible();
      await expect(atlas.row(YUNQI_TOWN)).toBeAttached();
      await atlas.mapIsIdle();
    });
  });
}

test.describe('a missing file', () => {
  test.use({ silence: FILE_COMPLAINTS });

  test('of the base map leaves list and panels', async ({ atlas, oneLocale: locale }) => {
    await atlas.replaceFile('base/xihu.pmtiles', { status: 404, body: '' });
    await atlas.open({ locale });
    await expect(atlas.notices.getByText(/xihu/)).toBeVisible();
    await atlas.openRow(YUNQI_TOWN);
    await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
  });
});

import { expect, test } from './support/atlas-test.ts';
import { VIEWS } from './support/views.ts';
import { askForLargeText, cutTexts, overlapping } from './support/large-text.ts';

/** What keeps its place whatever the size of the text. */
const FIXTURES = ['#panel', '.map-buttons-buttons', '.furniture-credits', '.spine-brand', '.spine-switches'];

test.describe('with text half as large again, and twice as large', () => {
  test.use({ drawsMap: false });

  test('every text grows, and none is cut or makes the page scroll sideways', async ({
    atlas,
    page,
    oneLocale,
  }) => {
    await atlas.open({ locale: oneLocale });
    const size = () =>
      atlas.rows.first().evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
    const usual = await size();
    for (const percent of [150, 200]) {
      await askForLargeText(page, percent);
      await atlas.open({ locale: oneLocale });
      expect(await size()).toBe((usual * percent) / 100);
      for (const [name, state] of Object.entries(VIEWS)) {
        await test.step(`${name} at ${String(percent)} %`, async () => {
          await atlas.goTo(oneLocale, state);
          expect.soft(await cutTexts(page)).toEqual([]);
          expect.soft(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
        });
      }
    }
  });
});

const SCREENS = [
  { name: 'a desk', tag: '@desk', viewport: { width: 1440, height: 900 } },
  { name: 'a phone of 390 pixels', tag: '@phone', viewport: { width: 390, height: 844 } },
  { name: 'a phone of 320 pixels', tag: '@phone', viewport: { width: 320, height: 844 } },
];

for (const { name, tag, viewport } of SCREENS) {
  test.describe(`on ${name}`, { tag }, () => {
    test.use({ viewport });

    test('large text leaves the brand, the buttons, the credits and the panel beside each other', async ({
      atlas,
      page,
    }) => {
      await askForLargeText(page, 200);
      await atlas.open({ locale: 'en', place: 'gudang-market' });
      for (const fixture of FIXTURES) await expect(page.locator(fixture)).toBeVisible();
      expect(await overlapping(page, FIXTURES)).toEqual([]);
    });
  });
}

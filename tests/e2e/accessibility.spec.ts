import { expect, test } from './support/atlas-test.ts';

const WITHOUT_MAP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the unlocated list': { only: 'located.unlocated' },
  'an empty list': { only: 'category.market,status.planned' },
  place: { place: 'yunqi-town' },
  'an unlocated place': { place: 'youth-night-school' },
  nearby: { view: 'nearby' },
  report: { view: 'report' },
  about: { view: 'about' },
};

/** Each theme once and each language once; the component tests try the other pairs. */
const LOOKS = [
  { locale: 'zh-CN', theme: 'day' },
  { locale: 'en', theme: 'night' },
] as const;

for (const { locale, theme } of LOOKS) {
  test(`axe finds nothing in explore with the map, ${locale}, ${theme}`, async ({ atlas }) => {
    await atlas.open({ locale, theme });
    await atlas.mapIsIdle();
    expect(await atlas.accessibilityProblems()).toEqual([]);
  });

  test.describe('without the map', () => {
    test.use({ drawsMap: false });

    // In one window, which has read the scripts by then.
    test(`axe finds nothing in the other views, ${locale}, ${theme}`, async ({ atlas }) => {
      for (const [view, parameters] of Object.entries(WITHOUT_MAP)) {
        await test.step(view, async () => {
          await atlas.open({ locale, theme, ...parameters });
          await expect(atlas.panel.getByRole('heading').first()).toBeAttached();
          expect.soft(await atlas.accessibilityProblems(), view).toEqual([]);
        });
      }
    });
  });
}

test.describe('on a desk at 400 %', { tag: '@desk' }, () => {
  test.use({ drawsMap: false, viewport: { width: 320, height: 568 } });

  test('nothing is cut off', async ({ atlas }) => {
    for (const parameters of [{}, ...Object.values(WITHOUT_MAP)]) {
      await atlas.open({ locale: 'en', ...parameters });
      await expect(atlas.panel.getByRole('heading').first()).toBeAttached();
      expect(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
    }
  });
});

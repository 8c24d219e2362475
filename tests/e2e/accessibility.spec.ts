import { expect, test } from './support/atlas-test.ts';

const VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  explore: {},
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

/** What the map adds to the page is the same in every view. */
const WITH_MAP = new Set(['explore']);

for (const [view, parameters] of Object.entries(VIEWS)) {
  for (const { locale, theme } of LOOKS) {
    test(`axe finds nothing in ${view}, ${locale}, ${theme}`, async ({ atlas }) => {
      if (!WITH_MAP.has(view)) await atlas.takeWebglAway();
      await atlas.open({ locale, theme, ...parameters });
      if (WITH_MAP.has(view)) await atlas.mapIsIdle();
      await expect(atlas.panel.getByRole('heading').first()).toBeAttached();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    });
  }
}

test('nothing is cut off at 320 px, as on a desk at 400 %', async ({ atlas }) => {
  await atlas.takeWebglAway();
  await atlas.resize(320, 568);
  for (const parameters of Object.values(VIEWS)) {
    await atlas.open({ locale: 'en', ...parameters });
    expect(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
  }
});

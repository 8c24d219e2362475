import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { type PanelState, VIEWS } from './support/views.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

/** Little to draw, which axe does not see anyway. */
const HILLS = at(lngLat(120.07, 30.2), 16);

const STATES: Readonly<Record<string, PanelState>> = {
  ...VIEWS,
  'the unlocated list': {
    parameters: { only: 'located.unlocated' },
    heading: { 'zh-CN': /^没有固定地点的/, en: /without a fixed place$/ },
  },
  'an empty list': {
    parameters: { only: 'category.market,status.planned' },
    heading: { 'zh-CN': /^地图上 0 项/, en: /^On the map: 0/ },
  },
  'an unlocated place': {
    parameters: { place: 'youth-night-school' },
    heading: { 'zh-CN': '青年夜校', en: 'Youth night school' },
  },
  'what changed': {
    parameters: { view: 'about', changes: '1' },
    heading: { 'zh-CN': '更新记录', en: 'What changed' },
  },
};

/** Each theme once and each language once; the component tests try the other pairs. */
const LOOKS = [
  { locale: 'zh-CN', theme: 'day' },
  { locale: 'en', theme: 'night' },
] as const;

test('axe finds nothing in explore with the map', async ({ atlas, oneLocale }) => {
  const look = LOOKS.find(({ locale }) => locale === oneLocale) ?? LOOKS[0];
  await atlas.open({ ...look, at: HILLS });
  await atlas.mapIsIdle();
  expect(await atlas.accessibilityProblems()).toEqual([]);
});

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  for (const { locale, theme } of LOOKS) {
    // In one page, which has read axe by then.
    test(`axe finds nothing in any view, ${locale}, ${theme}`, async ({ atlas }) => {
      await atlas.open({ locale, theme });
      for (const [name, state] of Object.entries(STATES)) {
        await test.step(name, async () => {
          await atlas.goTo(locale, state);
          expect.soft(await atlas.accessibilityProblems(), name).toEqual([]);
          expect.soft(await atlas.hiddenOverflow(), name).toBe(0);
        });
      }
    });
  }
});

test.describe('on a desk at 400 %', { tag: '@desk' }, () => {
  test.use({ drawsMap: false, viewport: { width: 320, height: 568 } });

  test('nothing is cut off', async ({ atlas }) => {
    await atlas.open({ locale: 'en' });
    for (const [name, state] of Object.entries(STATES)) {
      await atlas.goTo('en', state);
      expect(await atlas.sidewaysOverflow(), name).toBeLessThanOrEqual(0);
    }
  });
});

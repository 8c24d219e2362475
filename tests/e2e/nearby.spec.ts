import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { NearbyDriver } from './support/nearby-driver.ts';
import { TESTED_LOCALES } from './support/words.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const TIANMULI = '120.09452,30.26886';
/** Keeps 天目里 in the upper half of the map, which no sheet covers. */
const SOUTH_OF_TIANMULI = at(lngLat(120.09452, 30.26486), 14);
/** At that scale this is about 600 m: far enough for another answer. */
const EASTWARD = { x: 145, y: 0 };
const EASTWARD_KEYS = Array<string>(6).fill('Shift+ArrowRight');
const QUIET_STREETS = at(lngLat(120.1045, 30.2815), 16);

const NOWHERE = [
  { reason: 'in-water', where: 'in West Lake', from: '120.14,30.245' },
  { reason: 'too-far', where: 'in the hills', from: '120.07,30.18' },
  { reason: 'outside', where: 'in Shanghai', from: '121.47,31.23' },
] as const;

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test('a press on the map says what can be reached, and the address keeps silent', async ({ atlas }) => {
      await atlas.open({ locale, view: 'nearby', at: QUIET_STREETS });
      const nearby = new NearbyDriver(atlas, locale);
      await atlas.mapIsIdle();
      await nearby.pressGround();
      await expect(nearby.pin).toBeVisible();
      await nearby.hasAnswered();
      expect(atlas.parameter('from')).toBeNull();
    });

    test('a link names the start only when asked to, and about', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale, view: 'nearby' });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.startFrom('文三街');
      await nearby.hasAnswered();
      expect(atlas.parameter('from')).toBeNull();
      await nearby.shareAbout();
      await expect.poll(() => atlas.parameter('from')).toMatch(/^120\.1\d{0,2},30\.2\d{0,2}$/);
    });

    test('the arrow keys move the pin, and what is reached then is announced', async ({ atlas }) => {
      await atlas.open({ locale, view: 'nearby', from: TIANMULI, at: SOUTH_OF_TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.hasAnswered();
      const before = await nearby.answerText();
      await nearby.pin.focus();
      await atlas.press(...EASTWARD_KEYS);
      await expect(nearby.answer).not.toHaveText(before);
      await expect(async () => {
        expect(await nearby.announced.textContent()).toBe(await nearby.answerText());
      }).toPass({ timeout: 15_000 });
      await atlas.expectFocusOn(nearby.pin);
    });

    test('dragging the pin changes the answer', async ({ atlas }) => {
      await atlas.open({ locale, view: 'nearby', from: TIANMULI, at: SOUTH_OF_TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await atlas.mapIsIdle();
      await nearby.hasAnswered();
      const before = await nearby.answerText();
      await nearby.dragPin(EASTWARD);
      await expect(nearby.answer).not.toHaveText(before);
    });

    test('two places are compared in a table, which prints alone', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale, view: 'nearby', from: TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.compareWith('文三街');
      await expect(nearby.comparedCounts).toHaveText([/^\d+$/, /^\d+$/]);
      for (const side of nearby.comparedSides) await expect(side).toBeVisible();
      expect(await nearby.print()).toBe(1);
      await nearby.showPaper();
      await expect(nearby.comparedCounts.first()).toBeVisible();
      await expect(nearby.printedNote).toBeVisible();
      await expect(nearby.spine).toBeHidden();
    });

    for (const { reason, where, from } of NOWHERE) {
      test(`a pin ${where} is told why nobody walks from there`, async ({ atlas }) => {
        await atlas.takeWebglAway();
        await atlas.open({ locale, view: 'nearby', from });
        await expect(new NearbyDriver(atlas, locale).refusal(reason)).toBeVisible();
      });
    }

    test('axe finds nothing in the answer, the way and the comparison', async ({ atlas }) => {
      await atlas.takeWebglAway();
      await atlas.open({ locale, view: 'nearby', from: TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.hasAnswered();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await nearby.openFirstRoute();
      await expect(nearby.lastStep).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.open({ locale, view: 'nearby', from: `${TIANMULI}~120.127,30.279` });
      await expect(nearby.comparedCounts.first()).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    });

    test('a damaged network is named, Explore works, and trying again mends it', async ({ atlas }) => {
      await atlas.takeWebglAway();
      const nearby = new NearbyDriver(atlas, locale);
      const mend = await nearby.cutNetworkShort();
      await atlas.open({ locale, view: 'nearby', from: TIANMULI });
      await expect(nearby.damaged).toBeVisible();
      await nearby.openExplore();
      await expect(atlas.rows.first()).toBeVisible();
      await atlas.back();
      await mend();
      await nearby.retry();
      await nearby.hasAnswered();
      await expect(nearby.damaged).toHaveCount(0);
    });
  });

  test.describe(`${locale}, without a connection`, () => {
    // Tiles that were never seen cannot be fetched.
    test.use({ silence: { expected: [/Failed to load resource/, /^\[atlas\] map source/] } });

    test('the pin still moves and the way is still found', async ({ atlas }) => {
      await atlas.open({ locale, view: 'nearby', from: TIANMULI, at: SOUTH_OF_TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.hasAnswered();
      await atlas.mapIsIdle();
      await atlas.goOffline();
      const before = await nearby.answerText();
      await nearby.pin.focus();
      await atlas.press(...EASTWARD_KEYS);
      await expect(nearby.answer).not.toHaveText(before);
      await nearby.openFirstRoute();
      await expect(nearby.routeHeading).toBeVisible();
      await expect(nearby.lastStep).toBeVisible();
    });
  });
}

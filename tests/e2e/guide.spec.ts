import { expect, test } from './support/atlas-test.ts';
import { GuideDriver } from './support/guide-driver.ts';
import { legLines } from '../fixtures/walked-line.ts';
import { askForLargeText, cutTexts } from './support/large-text.ts';
import { lngLat, type LngLat } from '../../src/schema/lng-lat.ts';

const TOUR = 'tianmuli';
/** More than a hundred fixes, and each moves a map that is drawn in software. */
const WALK_MS = 360_000;
/** At least so near is the map that follows a walker. */
const FOLLOWED_ZOOM = 16;
const LEGS = legLines(TOUR);
const LAST_STOP = LEGS.length - 2;

const legOf = (index: number): readonly LngLat[] => LEGS[index] ?? [];
const startOf = (index: number): LngLat => legOf(index)[0] ?? lngLat(0, 0);

/** About 100 m to the north-east, where no way of this tour is. */
const aside = ([lng, lat]: LngLat): readonly LngLat[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((step) => lngLat(lng + step * 0.00012, lat + step * 0.00008));

const [START_LNG, START_LAT] = startOf(0);

test.describe('with the position of the device', { tag: '@phone' }, () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { longitude: START_LNG, latitude: START_LAT, accuracy: 12 },
    // What was not read of the map when the server went.
    silence: { expected: [/Failed to load resource/, /^\[atlas\] map source/] },
  });

  test.describe('from the first step to the last', () => {
    // A frame of the map takes longer in software than all the rest of a fix: it is drawn for the walk below.
    test.use({ drawsMap: false });

    for (const locale of ['zh-CN', 'en'] as const) {
      test(`a tour is walked without a server, left, come back to and finished, ${locale}`, async ({
        atlas,
        page,
      }) => {
        test.setTimeout(WALK_MS);
        await atlas.open({ locale, view: 'tours', tour: TOUR });
        const guide = new GuideDriver(page, atlas, locale);
        await guide.start.click();
        await guide.isTold('consent');
        expect(await atlas.accessibilityProblems()).toEqual([]);
        await guide.usePosition.click();
        await guide.isTold('on-way');
        await guide.goOffline();

        await guide.walk(legOf(0));
        await guide.isTold('at-stop');
        await expect(guide.storyHeading).toBeVisible();
        expect(await atlas.accessibilityProblems()).toEqual([]);
        const middle = await guide.walk(legOf(1), { to: 0.6 });
        await guide.isTold('on-way');

        const astray = aside(middle);
        for (const point of astray) await guide.standAt(point);
        await guide.isTold('off');
        const before = await guide.progress();
        expect(await atlas.accessibilityProblems()).toEqual([]);

        await atlas.back();
        await expect(guide.resume).toBeVisible();
        expect(atlas.parameter('guide')).toBeNull();
        await atlas.forward();
        expect(atlas.parameter('guide')).toBe('1');
        await guide.isTold('off');
        expect(await guide.progress()).toBeCloseTo(before, 2);

        for (const point of [...astray].reverse()) await guide.standAt(point);
        await guide.isTold('on-way');
        await guide.walk(legOf(1), { from: 0.6 });
        for (let leg = 2; leg <= LAST_STOP + 1; leg += 1) await guide.walk(legOf(leg));
        await guide.isTold('arrived');
        expect(await atlas.accessibilityProblems()).toEqual([]);
        await atlas.back();
        await expect(guide.start).toBeVisible();
      });
    }
  });

  test('who left the way finds another on the device, and the map is theirs when they move it', async ({
    atlas,
    page,
    oneLocale: locale,
  }) => {
    test.setTimeout(WALK_MS);
    await atlas.open({ locale, view: 'tours', tour: TOUR });
    const guide = new GuideDriver(page, atlas, locale);
    await atlas.mapIsIdle();
    await guide.start.click();
    await guide.usePosition.click();
    const at = await guide.walk(legOf(0), { to: 0.5 });
    for (const point of aside(at)) await guide.standAt(point);
    await guide.isTold('off');
    await guide.newWay.click();
    await guide.isTold('on-way');
    // The link says how the tour was framed, and nothing of where the walker is.
    const zoom = Number(atlas.parameter('at')?.split(',')[2] ?? 0);
    expect(zoom).toBeLessThan(FOLLOWED_ZOOM);

    await expect(guide.follow).toBeHidden();
    await guide.moveMap();
    await guide.follow.click();
    await expect(guide.follow).toBeHidden();
    await atlas.reload();
    await guide.isTold('on-way');
  });
});

test.describe('without a position', () => {
  test.use({ drawsMap: false });

  test(
    'a tour is walked by keyboard alone, stop by stop to its end',
    { tag: '@desk' },
    async ({ atlas, page, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'tours', tour: TOUR });
      const guide = new GuideDriver(page, atlas, locale);
      await guide.start.focus();
      await atlas.press('Enter');
      await guide.isTold('consent');
      await guide.byHand.focus();
      await atlas.press('Enter');
      await guide.isTold('by-hand');
      await guide.iAmAtNext.focus();
      for (let leg = 0; leg <= LAST_STOP + 1; leg += 1) {
        await atlas.expectFocusOn(guide.iAmAtNext);
        await atlas.press('Enter');
      }
      await guide.isTold('arrived');
    },
  );

  for (const [name, width, height, percent] of [
    ['at 320 pixels', 320, 568, 100],
    ['with text twice as large', 390, 844, 200],
  ] as const) {
    test(`nothing is cut ${name}`, { tag: '@phone' }, async ({ atlas, page, oneLocale: locale }) => {
      await page.setViewportSize({ width, height });
      await askForLargeText(page, percent);
      await atlas.open({ locale, view: 'tours', tour: TOUR, guide: '1' });
      const guide = new GuideDriver(page, atlas, locale);
      await guide.byHand.click();
      await guide.iAmAtNext.click();
      expect(await atlas.sidewaysOverflow()).toBe(0);
      expect(await cutTexts(page)).toEqual([]);
      expect(await atlas.accessibilityProblems()).toEqual([]);
    });
  }
});

import type { Locator } from '@playwright/test';
import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { NearbyDriver } from './support/nearby-driver.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const TIANMULI = '120.09452,30.26886';
/** Where nothing but ground is pressed, and a few hundred metres make another answer. */
const QUIET_STREETS = at(lngLat(120.1045, 30.2815), 15);
const EASTWARD_200_METERS = ['Shift+ArrowRight', 'Shift+ArrowRight'];
/** At that scale this is about 300 m. */
const WESTWARD = { x: -145, y: 0 };

const NOWHERE = [
  { reason: 'in-water', where: 'in West Lake', from: '120.14,30.245' },
  { reason: 'too-far', where: 'in the hills', from: '120.07,30.18' },
  { reason: 'outside', where: 'in Shanghai', from: '121.47,31.23' },
] as const;

test('the answer follows a pin that is dropped, moved by keys and dragged, also offline', async ({
  atlas,
  oneLocale: locale,
}) => {
  // Every frame that the pin moves is drawn in software.
  test.slow();
  await atlas.open({ locale, view: 'nearby', at: QUIET_STREETS });
  const nearby = new NearbyDriver(atlas, locale);
  await atlas.mapIsIdle();
  await nearby.pressGround();
  await expect(nearby.pin).toBeVisible();
  await nearby.hasAnswered();
  await atlas.goOffline();

  const dropped = await nearby.answerText();
  await nearby.pin.focus();
  await atlas.press(...EASTWARD_200_METERS);
  await expect(nearby.answer).not.toHaveText(dropped);
  await expect(async () => {
    expect(await nearby.announced.textContent()).toBe(await nearby.answerText());
  }).toPass();
  await atlas.expectFocusOn(nearby.pin);

  const moved = await nearby.answerText();
  await nearby.dragPin(WESTWARD);
  await expect(nearby.answer).not.toHaveText(moved);
  expect(atlas.parameter('from')).toBeNull();
});

test.describe('without a connection', () => {
  // What may be wanted next is fetched ahead, where it can be.
  test.use({ drawsMap: false, silence: { expected: [/Failed to load resource/] } });

  test(
    'way and comparison are found without a connection, and the comparison prints alone',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'nearby' });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.startFrom('天目里');
      await nearby.hasAnswered();
      await atlas.goOffline();
      await nearby.openFirstRoute();
      await expect(nearby.lastStep).toBeVisible();
      await atlas.back();

      await nearby.compareWith('文三街');
      await expect(nearby.comparedCounts).toHaveText([/^\d+$/, /^\d+$/]);
      for (const side of nearby.comparedSides) await expect(side).toBeVisible();
      expect(await nearby.print()).toBe(1);
      await nearby.showPaper();
      await expect(nearby.comparedCounts.first()).toBeVisible();
      await expect(nearby.printedNote).toBeVisible();
      await expect(nearby.spine).toBeHidden();
    },
  );
});

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'a link names the start only when asked to, and about',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'nearby' });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.startFrom('文三街');
      await nearby.hasAnswered();
      expect(atlas.parameter('from')).toBeNull();
      await nearby.shareAbout();
      await expect.poll(() => atlas.parameter('from')).toMatch(/^120\.1\d{0,2},30\.2\d{0,2}$/);
    },
  );

  test('a pin where nobody walks is told why', { tag: '@desk' }, async ({ atlas, oneLocale: locale }) => {
    for (const { reason, where, from } of NOWHERE) {
      await test.step(where, async () => {
        await atlas.open({ locale, view: 'nearby', from });
        await expect(new NearbyDriver(atlas, locale).refusal(reason)).toBeVisible();
      });
    }
  });

  test(
    'a saved home is kept over a reload, and forgotten when asked',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'nearby', from: TIANMULI });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.hasAnswered();
      const answer = await nearby.answerText();
      await nearby.saveAsHome();
      await expect(nearby.savedPlaces).toHaveCount(1);

      await atlas.open({ locale, view: 'nearby' });
      await nearby.startFromHome();
      await expect(nearby.answer).toHaveText(answer);
      expect(atlas.parameter('from')).toBeNull();

      await nearby.forgetAllPlaces();
      await expect(nearby.savedPlaces).toHaveCount(0);
      await atlas.open({ locale, view: 'nearby' });
      await expect(nearby.originField).toBeVisible();
      await expect(nearby.savedPlaces).toHaveCount(0);
    },
  );

  test('axe finds nothing in the answer, the way and the comparison', async ({
    atlas,
    oneLocale: locale,
  }) => {
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

  test.describe('where the browser may tell the position', () => {
    test.use({ permissions: ['geolocation'], geolocation: { longitude: 120.09452, latitude: 30.26886 } });

    test(
      'a walk starts there, and the address keeps silent',
      { tag: '@phone' },
      async ({ atlas, oneLocale: locale }) => {
        await atlas.open({ locale, view: 'nearby' });
        const nearby = new NearbyDriver(atlas, locale);
        await nearby.startFromOwnPosition();
        await nearby.hasAnswered();
        expect(atlas.parameter('from')).toBeNull();
        expect(atlas.parameter('at')).toBeNull();
      },
    );
  });

  test(
    'where it may not, that is said, and a search starts the walk',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'nearby' });
      const nearby = new NearbyDriver(atlas, locale);
      await nearby.startFromOwnPosition();
      await expect(nearby.ownRefused).toBeVisible();
      await nearby.startFrom('文三街');
      await nearby.hasAnswered();
    },
  );
});

test.describe('on a phone with its keyboard up', { tag: '@phone' }, () => {
  test.use({ drawsMap: false });

  test('the field for the start and each of its options can be seen above the keyboard', async ({
    atlas,
    page,
    oneLocale,
  }) => {
    const keyboardTop = (page.viewportSize()?.height ?? 0) / 2;
    const bottomOf = async (locator: Locator) => {
      const box = await locator.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    await atlas.open({ locale: oneLocale, view: 'nearby' });
    const nearby = new NearbyDriver(atlas, oneLocale);
    await nearby.originField.click();
    expect(await bottomOf(nearby.originField)).toBeLessThan(keyboardTop);

    await nearby.originField.fill('xue');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.nth(3)).toBeVisible();
    expect(await bottomOf(nearby.originField)).toBeLessThan(keyboardTop);
    expect(await bottomOf(options.first())).toBeLessThan(keyboardTop);
    await page.getByRole('listbox').evaluate((list) => {
      list.scrollTo({ top: list.scrollHeight });
    });
    expect(await bottomOf(options.last())).toBeLessThan(keyboardTop);
    await options.first().click();
    await expect(nearby.originField).toBeHidden();
  });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from './support/atlas-test.ts';
import { readGpx, readIcs, TourDriver } from './support/tour-driver.ts';
import { TourLegsFileSchema, TourLegsSchema } from '../../src/schema/tour-legs.ts';

const TOUR = 'liuxia';
const SIDE = { 'zh-CN': 'zh', en: 'en' } as const;

function legsOfTour() {
  const file = v.parse(TourLegsFileSchema, JSON.parse(readFileSync('public/geo/base/tours.json', 'utf8')));
  const legs = file.tours.map((each) => v.parse(TourLegsSchema, each)).find(({ id }) => id === TOUR);
  if (legs === undefined) throw new Error(`There is no tour ${TOUR}`);
  return legs;
}

test.describe('a tour is taken along', () => {
  // What may be wanted next is fetched ahead, where it can be.
  test.use({ drawsMap: false, silence: { expected: [/Failed to load resource/] } });

  test(
    'as GPX and as an appointment, without a connection too, and other programs read them',
    { tag: '@phone' },
    async ({ atlas, page, oneLocale: locale }) => {
      const { start, stops, end } = legsOfTour();
      const places = [start, ...stops, end];
      const names = places.map(({ name }) => name[SIDE[locale]]);
      await atlas.open({ locale, view: 'tours', tour: TOUR });
      const tour = new TourDriver(page, locale);
      await expect(tour.format('gpx')).toBeVisible();
      await atlas.goOffline();

      const gpx = await tour.fileBy(tour.format('gpx'));
      expect(gpx.name).toBe(`xihu-${TOUR}.gpx`);
      const { features } = readGpx(gpx.text);
      const points = features.filter(({ geometry }) => geometry.type === 'Point');
      expect(points.map(({ properties }): unknown => properties?.name)).toEqual(names);
      const lines = features.flatMap(({ geometry }) =>
        geometry.type === 'LineString' ? [geometry.coordinates.map((at) => at.slice(0, 2))] : [],
      );
      expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([[start.point, end.point]]);
      await expect(tour.saved).toBeVisible();

      await tour.format('ics').click();
      await tour.setOut('2027-05-01', '08:15');
      const ics = await tour.fileBy(tour.saveOuting);
      expect(ics.name).toBe(`xihu-${TOUR}.ics`);
      const event = readIcs(ics.text);
      expect(event.startDate.toString()).toBe('2027-05-01T08:15:00');
      expect(event.startDate.zone.tzid).toBe('Asia/Shanghai');
      for (const name of names) expect(event.description).toContain(name);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await atlas.sidewaysOverflow()).toBe(0);
    },
  );
});

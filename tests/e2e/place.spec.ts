import { expect, test } from './support/atlas-test.ts';
import { PlaceDriver } from './support/place-driver.ts';
import { COMMITTED_PROGRAMME } from '../fixtures/committed-programme.ts';

const TIANMULI = 'tianmuli';

type Pair = readonly [lng: number, lat: number];
type Place = Readonly<{ id: string; wgs84: Pair; gcj02: Pair; bd09: Pair }>;

/**
 * Ten places from north to south with what the published GCJ-02 and BD-09 formulas give for them, computed once
 * outside this project.
 */
const PLACES: readonly Place[] = [
  {
    id: 'liangxiang-road-north',
    wgs84: [120.0285, 30.3485],
    gcj02: [120.03326, 30.346136],
    bd09: [120.039763, 30.352072],
  },
  {
    id: 'westlake-university',
    wgs84: [120.0317, 30.3361],
    gcj02: [120.036466, 30.333743],
    bd09: [120.042977, 30.339618],
  },
  {
    id: 'zhejiang-university',
    wgs84: [120.075226, 30.304993],
    gcj02: [120.080046, 30.302715],
    bd09: [120.086589, 30.308534],
  },
  {
    id: 'wensan-street',
    wgs84: [120.12709, 30.279236],
    gcj02: [120.131857, 30.27695],
    bd09: [120.138301, 30.283247],
  },
  {
    id: 'gudang-market',
    wgs84: [120.114058, 30.27486],
    gcj02: [120.118849, 30.272585],
    bd09: [120.125278, 30.278949],
  },
  {
    id: 'tianmuli',
    wgs84: [120.094517, 30.268859],
    gcj02: [120.09933, 30.266588],
    bd09: [120.105807, 30.272762],
  },
  {
    id: 'wetland-museum',
    wgs84: [120.08249, 30.266475],
    gcj02: [120.087308, 30.264199],
    bd09: [120.093839, 30.270153],
  },
  {
    id: 'longwu-tea-town',
    wgs84: [120.05306, 30.186263],
    gcj02: [120.057851, 30.183942],
    bd09: [120.064437, 30.189583],
  },
  {
    id: 'yunqi-town',
    wgs84: [120.079456, 30.130444],
    gcj02: [120.084262, 30.128158],
    bd09: [120.090797, 30.134054],
  },
  {
    id: 'zhoupu-market',
    wgs84: [120.06565, 30.09472],
    gcj02: [120.070447, 30.092418],
    bd09: [120.077005, 30.098105],
  },
];

/** Which parameter of which map carries the position, in which order and system. */
const CARRIERS = [
  { host: 'uri.amap.com', parameter: 'position', order: 'lng-lat', system: 'gcj02' },
  { host: 'api.map.baidu.com', parameter: 'location', order: 'lat-lng', system: 'bd09' },
  { host: 'apis.map.qq.com', parameter: 'marker', order: 'lat-lng', system: 'gcj02' },
  { host: 'maps.apple.com', parameter: 'll', order: 'lat-lng', system: 'gcj02' },
  { host: 'www.google.com', parameter: 'query', order: 'lat-lng', system: 'gcj02' },
] as const;

/** A hundred-thousandth of a degree is a metre. */
const METER_DECIMALS = 5;

function expectPosition(text: string | null, order: 'lng-lat' | 'lat-lng', [lng, lat]: Pair): void {
  const [first = NaN, second = NaN] = (text ?? '').match(/\d+\.\d+/g)?.map(Number) ?? [];
  const [foundLng, foundLat] = order === 'lng-lat' ? [first, second] : [second, first];
  expect(foundLng).toBeCloseTo(lng, METER_DECIMALS);
  expect(foundLat).toBeCloseTo(lat, METER_DECIMALS);
}

function expectPositions(links: ReadonlyMap<string, URL>, place: Place): void {
  for (const { host, parameter, order, system } of CARRIERS) {
    expectPosition(links.get(host)?.searchParams.get(parameter) ?? null, order, place[system]);
  }
  const osm = links.get('www.openstreetmap.org')?.searchParams;
  expectPosition(`${osm?.get('mlat') ?? ''},${osm?.get('mlon') ?? ''}`, 'lat-lng', place.wgs84);
}

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    '天目里 has a figure-ground plan, says how far it is open, and a number behind that opens its source',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, place: TIANMULI });
      const place = new PlaceDriver(atlas, locale);
      await expect(place.plan).toBeVisible();
      await expect(place.partlyOpen).toBeVisible();
      await place.firstSourceMark.click();
      await expect(place.sourceSheet).toBeVisible();
      await expect(place.sourceSheet.getByRole('link')).toHaveAttribute('href', /^https?:/);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.press('Escape');
      await expect(place.sourceSheet).toHaveCount(0);
      await atlas.expectFocusOn(place.firstSourceMark);
      expect(atlas.parameter('place')).toBe(TIANMULI);
    },
  );

  test(
    'a place leads to its section of the report and to the walk there, and back returns',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, place: TIANMULI });
      const place = new PlaceDriver(atlas, locale);
      await place.firstSection.click();
      await expect.poll(() => atlas.parameter('section')).toBe('reform-4-culture');
      expect(atlas.parameter('view')).toBe('report');
      await atlas.back();
      await expect(place.plan).toBeVisible();
      await place.walkHere.click();
      await expect.poll(() => [atlas.parameter('view'), atlas.parameter('to')]).toEqual(['nearby', TIANMULI]);
      await atlas.back();
      await expect(place.plan).toBeVisible();
    },
  );

  test(
    'all panels are read from the first to the last; other maps get ten in their own coordinates',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      test.slow();
      await atlas.open({ locale });
      const place = new PlaceDriver(atlas, locale);
      await atlas.rows.first().click();
      const read = new Set<string | null>();
      do {
        await place.readWhole();
        const id = atlas.parameter('place');
        read.add(id);
        const known = PLACES.find((candidate) => candidate.id === id);
        if (known !== undefined) expectPositions(await place.handOffs(), known);
      } while (await place.goToNext());
      expect(read.size).toBe(COMMITTED_PROGRAMME.initiatives);
      expect(PLACES.filter(({ id }) => !read.has(id))).toEqual([]);
    },
  );
});

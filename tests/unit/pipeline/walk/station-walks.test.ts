import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRealNetwork } from '../../domain/reach/real-network.ts';
import { readWalkSites } from '../../../../pipeline/district/read-walk-sites.ts';
import { renewStationWalks } from '../../../../pipeline/walk/renew-station-walks.ts';
import { stationExits } from '../../../../pipeline/walk/station-exits.ts';
import { stationWalks } from '../../../../pipeline/walk/station-walks.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';

const geo = new URL('../../../../public/geo/', import.meta.url);
const network = await readRealNetwork();

const entrance = (position: LngLat, tags: Record<string, string> = {}) => ({
  ...{ id: 1, row: 0, position },
  tags: { railway: 'subway_entrance', ...tags },
});

describe('the exits of the stations', () => {
  const stations = [
    { id: 'west', point: lngLat(120.1, 30.28) },
    { id: 'east', point: lngLat(120.104, 30.28) },
  ];

  it('belong each to the nearest station, in the order of their signs', () => {
    const exits = stationExits(
      {
        taggedNodes: [
          entrance(lngLat(120.1015, 30.28), { ref: 'B' }),
          entrance(lngLat(120.1, 30.281), { name: 'A1' }),
          entrance(lngLat(120.1025, 30.28), { ref: 'C' }),
        ],
      },
      stations,
    );
    expect(exits.get('west')?.map(({ ref }) => ref)).toEqual(['A1', 'B']);
    expect(exits.get('east')?.map(({ ref }) => ref)).toEqual(['C']);
  });

  it('have no sign where the map has a name that is none, and are left out far from every station', () => {
    const exits = stationExits(
      {
        taggedNodes: [
          entrance(lngLat(120.1, 30.281), { name: 'West station, north side' }),
          entrance(lngLat(120.12, 30.28), { ref: 'A' }),
        ],
      },
      stations,
    );
    expect([...exits.values()].flat()).toEqual([{ ref: null, point: [120.1, 30.281] }]);
  });
});

describe('the walks from the stations', () => {
  const [gudang, huanglong] = [lngLat(120.1236, 30.2716), lngLat(120.13, 30.27)];
  const market = {
    id: 'market',
    geometry: { type: 'Point', coordinates: lngLat(120.1245, 30.274) },
    accuracyMeters: 20,
  } as const;
  const station = (id: string, point: LngLat, lines: readonly string[]) => ({
    ...{ id, point, lines },
    exits: [
      { ref: 'A', point },
      { ref: 'B', point: lngLat(point[0] - 0.004, point[1]) },
    ],
  });

  it('begin at the nearest exit, and are those of the nearest station and of the next with another line', () => {
    const walks = stationWalks({
      ...{ network, sites: [market] },
      stations: [
        station('near', gudang, ['3']),
        station('same-line', huanglong, ['3']),
        station('other-line', huanglong, ['3', '10']),
      ],
    });
    const found = [...walks].flatMap(([id, list]) => list.map((walk) => [id, walk.site, walk.exit]));
    expect(found).toEqual([
      ['near', 'market', 'A'],
      ['other-line', 'market', 'B'],
    ]);
    const [walk] = walks.get('near') ?? [];
    expect(walk?.meters).toBeGreaterThan(270);
    expect(walk?.minutes).toBeGreaterThanOrEqual(Math.ceil((walk?.meters ?? 0) / 80) - 1);
  });

  it('have a range of minutes to a place that is only about known', () => {
    const walks = stationWalks({
      ...{ network, sites: [{ ...market, accuracyMeters: 300 }] },
      stations: [station('near', gudang, ['3'])],
    });
    const [walk] = walks.get('near') ?? [];
    expect(walk?.range?.from).toBeLessThan(walk?.minutes ?? 0);
    expect(walk?.range?.to).toBeGreaterThan(walk?.minutes ?? Infinity);
  });

  it('are committed as they come out now: after a place has moved, run npm run geo:walks', () => {
    const committed = readFileSync(new URL('base/metro-stations.geojson', geo), 'utf8');
    expect(renewStationWalks(committed, network, readWalkSites(geo.pathname))).toBe(committed);
  });
});

import type { ReachArea } from '../../../../src/domain/reach/reach-area.ts';
import type { NetworkAccess, Reach } from '../../../../src/domain/reach/reach-engine.ts';
import type { PlaceReach } from '../../../../src/domain/reach/reachable-places.ts';
import type { Route } from '../../../../src/domain/route/find-route.ts';
import { buildDestinations } from '../../../../src/domain/nearby/destinations.ts';
import type { Atlas } from '../../../../src/data/atlas.ts';
import type { CoverageFeature } from '../../../../src/schema/coverage.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { ok } from '../../../../src/schema/result.ts';
import type { Answer, NearbyAnswers, RowsAnswer } from '../../../../src/state/nearby-answers.ts';

export const pin = lngLat(120.1268, 30.2695);
export const otherPin = lngLat(120.118, 30.263);

/** Around both pins. */
export const roadsOnly: CoverageFeature = {
  type: 'Feature',
  properties: { level: 'roads', vintage: '2024-12' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [lngLat(120, 30.2), lngLat(120.2, 30.2), lngLat(120.2, 30.3), lngLat(120, 30.3), lngLat(120, 30.2)],
    ],
  },
};

const access: NetworkAccess = { edge: 0, fraction: 0, offMeters: 5, offMinutes: 0.1, point: pin };
const area: ReachArea = {
  minutes: 15,
  positions: new Float64Array(),
  ringEnds: new Uint32Array(),
  polygonEnds: new Uint32Array(),
};
const reach: Reach = {
  access,
  areas: [area],
  evidence: { meters: 1000, metersWithoutHeights: 0, metersByYear: {} },
};

const answer = <T>(value: T, point = pin): Answer<T, never> => ({ point, mode: 'normal', result: ok(value) });

export const rowsAnswer = (
  rows: readonly PlaceReach[],
  point = pin,
  { withEveryday = true }: { withEveryday?: boolean } = {},
): RowsAnswer => ({ ...answer(rows, point), destinations: new Map(), withEveryday });

export const reached = (id: string, minutes: number, range: PlaceReach['range'] = null): PlaceReach => ({
  id,
  minutes,
  meters: minutes * 80,
  range,
});

/** What the worker says of two places, and nothing in doubt. */
export function sampleAnswers(
  atlas: Atlas,
  rows: readonly PlaceReach[],
  otherRows: readonly PlaceReach[] | null = null,
): Partial<NearbyAnswers> {
  const bus = { id: 'n1', kind: 'bus', name: '古荡', nameEn: null, point: pin } as const;
  return {
    network: { step: 'ready' },
    hasEveryday: true,
    isSettled: true,
    destinations: buildDestinations({
      initiatives: atlas.initiatives,
      stations: atlas.stations,
      openedLines: [],
      everyday: [bus],
    }),
    reach: { a: answer(reach), b: otherRows === null ? null : answer(reach, otherPin) },
    rows: { a: rowsAnswer(rows), b: otherRows === null ? null : rowsAnswer(otherRows, otherPin) },
    street: { a: answer({ zh: '求是路', en: 'Qiushi Road' }), b: otherRows === null ? null : answer(null) },
  };
}

export const sampleRoute: Route = {
  line: [pin, otherPin],
  from: access,
  to: { ...access, offMeters: 40 },
  distanceMeters: 640,
  minutes: 7.4,
  elevation: {
    profile: [
      { meters: 0, heightMeters: 8 },
      { meters: 600, heightMeters: 20 },
    ],
    climbMeters: 12,
    descentMeters: 0,
    metersWithoutHeights: 0,
  },
  wheels: { obstacles: [], unsaid: [] },
  metersByYear: {},
  steps: [
    {
      ...{ turn: 'start', way: 'street', distanceMeters: 320, atMeters: 0, bearingDegrees: 90 },
      street: { zh: '求是路', en: 'Qiushi Road' },
    },
    { turn: 'left', street: null, way: 'steps', distanceMeters: 40, atMeters: 320, bearingDegrees: 0 },
    { turn: 'arrive', street: null, way: 'steps', distanceMeters: 0, atMeters: 600, bearingDegrees: 0 },
  ],
};

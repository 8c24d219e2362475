import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { legMinutes } from '../../../src/domain/tour/known-tour.ts';
import type { WalkEnd } from '../../../src/domain/tour/walk-part.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { createReachService } from '../../../src/workers/create-reach-service.ts';
import { committedLines, committedStations } from '../domain/ride/committed-metro.ts';

const service = createReachService();
const metro = { stations: committedStations, lines: committedLines, openedLines: [] };

const end = (lng: number, lat: number): WalkEnd => {
  const point = lngLat(lng, lat);
  return { target: { type: 'Point', coordinates: point }, point, accuracyMeters: 20 };
};
const tianmuli = end(120.09452, 30.26886);
const nextDoor = end(120.0975, 30.2705);
const liangzhu = end(120.0409, 30.3549);

beforeAll(async () => {
  const bytes = readFileSync(new URL('../../../public/geo/base/walk.bin', import.meta.url));
  await service.load(new Uint8Array(bytes));
});

const partsOf = (answer: ReturnType<typeof service.tourLeg>): string => {
  if (!answer.ok) return 'why' in answer.error ? answer.error.why : answer.error.code;
  return answer.value.leg.parts.map(({ kind }) => kind).join(' ');
};

describe('a leg of a tour', () => {
  it('is walked where that is quicker, and ridden where a ride is', () => {
    expect(partsOf(service.tourLeg({ from: tianmuli, to: nextDoor, by: 'quickest' }, metro))).toBe('walk');
    const far = end(120.13, 30.29);
    const ride = service.tourLeg({ from: tianmuli, to: far, by: 'quickest' }, metro);
    expect(partsOf(ride)).toMatch(/^walk ride( ride)* walk$/);
    const walk = service.tourLeg({ from: tianmuli, to: far, by: 'foot' }, metro);
    expect(partsOf(walk)).toBe('walk');
    if (!ride.ok || !walk.ok) throw new Error('No way');
    expect(legMinutes(ride.value.leg).usual).toBeLessThan(legMinutes(walk.value.leg).usual);
  });

  it('is none where the map has no path, at one end or the other', () => {
    const off = end(121, 31);
    expect(partsOf(service.tourLeg({ from: tianmuli, to: off, by: 'quickest' }, metro))).toBe('to-off');
    expect(partsOf(service.tourLeg({ from: off, to: tianmuli, by: 'quickest' }, metro))).toBe('from-off');
  });

  it('leads to a village whose nearest station is some 46 minutes away', () => {
    const songjiangMarket = end(120.11917, 30.29);
    const zhoupuMarket = end(120.06565, 30.09472);
    const query = { from: songjiangMarket, to: zhoupuMarket, by: 'quickest' } as const;
    expect(partsOf(service.tourLeg(query, metro))).toMatch(/^walk ride( ride)* walk$/);
    expect(partsOf(service.tourLeg({ ...query, by: 'foot' }, metro))).toBe('too-far');
  });

  it('is none by metro where no line runs', () => {
    const none = { stations: [], lines: [], openedLines: [] };
    expect(partsOf(service.tourLeg({ from: tianmuli, to: liangzhu, by: 'metro' }, none))).toBe('too-far');
  });
});

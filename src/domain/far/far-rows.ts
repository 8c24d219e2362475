import type { NearestPlace } from './nearest-minutes.ts';
import { type MedianMinutes, medianMinutes } from '../spread/median-minutes.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/**
 * The radius of the walking circles of GB 50180-2018 (城市居住区规划设计标准) in metres; of the fifteen minutes the larger of
 * 800 to 1000.
 */
export const RADIUS_METERS: Readonly<Record<WithinMinutes, number>> = { 5: 300, 10: 500, 15: 1000 };

/** A named residential estate. */
export type Home = Readonly<{
  id: string;
  name: string;
  nameEn: string | null;
  /** Its middle. */
  point: LngLat;
  subdistrictId: string;
}>;

export type HomeAnswer = Readonly<{ home: Home; nearest: NearestPlace }>;

/** How many of some homes have a place near, in three ways of asking. */
export type NearCount = Readonly<{
  homes: number;
  /** On foot. */
  near: number;
  /** Between which numbers that lies, by how well the places are located. */
  from: number;
  to: number;
  /** Within the radius that the standard sets for the same minutes. */
  inRadius: number;
}>;

export type FarRow = NearCount & Readonly<{ area: SubdistrictFeature; minutes: MedianMinutes | null }>;

function countNear(answers: readonly HomeAnswer[], within: WithinMinutes): NearCount {
  const count = (test: (nearest: NearestPlace) => boolean): number =>
    answers.filter(({ nearest }) => test(nearest)).length;
  return {
    homes: answers.length,
    near: count(({ walk }) => walk.usual <= within),
    from: count(({ walk }) => walk.to <= within),
    to: count(({ walk }) => walk.from <= within),
    inRadius: count(({ straightMeters }) => straightMeters <= RADIUS_METERS[within]),
  };
}

/** Which homes have a place near: of all, and by sub-district in the order of the latter. */
export function farRows(
  answers: readonly HomeAnswer[],
  areas: readonly SubdistrictFeature[],
  within: WithinMinutes,
): Readonly<{ whole: NearCount; rows: readonly FarRow[] }> {
  const rows = areas.map((area) => {
    const here = answers.filter(({ home }) => home.subdistrictId === area.id);
    return {
      ...countNear(here, within),
      area,
      minutes: medianMinutes(here.map(({ nearest }) => nearest.walk)),
    };
  });
  return { whole: countNear(answers, within), rows };
}

/** Homes beyond the limit, the furthest first. */
export const furthestHomes = (answers: readonly HomeAnswer[], within: WithinMinutes): readonly HomeAnswer[] =>
  answers
    .filter(({ nearest }) => nearest.walk.usual > within)
    .toSorted(
      (a, b) =>
        b.nearest.walk.usual - a.nearest.walk.usual || b.nearest.straightMeters - a.nearest.straightMeters,
    );

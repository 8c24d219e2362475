import { GeoError } from '../build/geo-error.ts';
import type { TourGround, TourPlace } from './tour-places.ts';
import type { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { findLeg } from '../../src/domain/tour/find-leg.ts';
import type { FindMetroLeg } from '../../src/domain/tour/metro-leg.ts';
import { roundPoint, type WalkEnd } from '../../src/domain/tour/walk-part.ts';
import type { Tour } from '../../src/schema/tour.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import type { ResolvedStop, TourLeg, TourLegs } from '../../src/schema/tour-legs.ts';

type Walkers = Readonly<{ engine: ReachEngine; ground: TourGround; findMetroLeg: FindMetroLeg }>;

/** A street or an area stands where the walk comes to it, a station at the exit that is taken. */
const resolved = ({ name, accuracyMeters }: TourPlace, at: LngLat): ResolvedStop => ({
  name,
  point: roundPoint(at),
  accuracyMeters,
});

/**
 * The legs of a tour on the network: from its start over its stops to its end.
 * @throws GeoError where a place is not there, or no way leads to it.
 */
export function computeTour(tour: Tour, { engine, ground, findMetroLeg }: Walkers): TourLegs {
  const find = (ref: Parameters<TourGround['placeOf']>[0], what: string): TourPlace => {
    const place = ground.placeOf(ref);
    if (place === null)
      throw new GeoError(`Tour "${tour.id}": ${what} is not there. Run \`npm run geo:check\`.`);
    return place;
  };
  const start = find(tour.start, 'its start');
  const stops = tour.stops.map(({ place }, index) => find(place, `stop ${String(index + 1)}`));
  const end = find(tour.end, 'its end');

  const [legs, reached]: [TourLeg[], ResolvedStop[]] = [[], []];
  let from: WalkEnd = start;
  for (const [index, to] of [...stops, end].entries()) {
    const found = findLeg(engine, findMetroLeg, { from, to, by: tour.stops[index]?.by ?? 'foot' });
    if (found === null) {
      throw new GeoError(`Tour "${tour.id}": no way leads from "${nameAt(index - 1)}" to "${to.name.zh}".`);
    }
    legs.push(found.leg);
    reached.push(resolved(to, found.arrival));
    from = { ...to, point: found.arrival };
  }
  const left = legs[0]?.parts[0]?.line[0] ?? start.point;
  return {
    id: tour.id,
    start: resolved(start, left),
    stops: reached.slice(0, -1),
    end: reached.at(-1) ?? resolved(end, end.point),
    legs,
  };

  function nameAt(index: number): string {
    return (index < 0 ? start : stops[index])?.name.zh ?? '';
  }
}

import * as v from 'valibot';
import type { MetroStationFeature } from './metro-station.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The quickest walk from a station to a site of the programme, at 4.8 km/h on the flat, as the network has it. */
const StationWalkSchema = v.object({
  /** A `SiteId`. */
  site: v.string(),
  /** The sign of the exit that it begins at; null where the map has none, or no exits at all. */
  exit: v.nullable(v.string()),
  minutes: count,
  /** Between which minutes it may be for a site that is only about known; `to` is null beyond an hour. */
  range: v.nullable(v.object({ from: count, to: v.nullable(count) })),
  meters: count,
  /** Whether steps are mapped on it. */
  steps: v.boolean(),
  /** The quickest without mapped steps and slopes above 8 %, at 3.6 km/h, from any exit; null when there is none. */
  stepFreeMinutes: v.nullable(count),
});
export type StationWalk = v.InferOutput<typeof StationWalkSchema>;

/** The walks of a station, without those that do not fit: read when a place is opened, not at the start. */
export const readStationWalks = ({ properties }: MetroStationFeature): readonly StationWalk[] =>
  properties.walks.filter((walk) => v.is(StationWalkSchema, walk));

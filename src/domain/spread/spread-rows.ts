import { type AreaShares, areaShares } from './area-shares.ts';
import { type CountRange, countRange } from './count-range.ts';
import { LEAST_OF_MEDIAN, type MedianMinutes, medianMinutes, type WalkMinutes } from './median-minutes.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { Study, StudyPlace } from '../study/study.ts';
import type { WalkFromMetro } from '../place/walks-from-metro.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { type Status, STATUSES } from '../../schema/status.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** One place as it is counted. */
export type SpreadPlace = Readonly<{
  place: StudyPlace;
  shares: AreaShares;
  /** Null where no walk is known. */
  walk: WalkMinutes | null;
  /** From which one walks; null beyond an hour, or where no walk is known. */
  station: MetroStationFeature | null;
}>;

/** What of the chosen places one sub-district has. */
export type SpreadRow = Readonly<{
  area: SubdistrictFeature;
  /** Those whose point lies in it. */
  places: readonly SpreadPlace[];
  /** By the points at which the places are marked. */
  count: number;
  /** Between which numbers it lies, by how well the places are located. */
  range: CountRange;
  /** In display order. */
  statuses: readonly Status[];
  /** Per square kilometre. */
  density: number;
  stationCount: number;
  /** From the nearest metro station; null for too few places. */
  minutes: MedianMinutes | null;
  /** The usual minutes of each where they are too few for a median; the least first. */
  few: readonly number[];
}>;

export type Spread = Readonly<{
  rows: readonly SpreadRow[];
  /** Places whose point lies in no sub-district. */
  outsideCount: number;
  places: readonly SpreadPlace[];
}>;

/** The walk to each place from the quickest station, by the id of the place; none beyond an hour. */
type WalksByPlace = ReadonlyMap<string, readonly WalkFromMetro[]>;

/** Beyond an hour the pipeline gives no walk: longer than any that is given. */
const BEYOND: WalkMinutes = { usual: Infinity, from: Infinity, to: Infinity };

/** The pipeline walks to the places of the programme only. */
function walkOf(place: StudyPlace, walks: WalksByPlace): WalkMinutes | null {
  if (place.site === null) return null;
  const [quickest] = walks.get(place.id) ?? [];
  if (quickest === undefined) return BEYOND;
  const { minutes, range } = quickest.walk;
  return {
    usual: minutes,
    from: range?.from ?? minutes,
    to: range === null ? minutes : (range.to ?? Infinity),
  };
}

const isRunning = ({ properties }: MetroStationFeature): boolean => properties.status === 'operating';

function toRow(
  area: SubdistrictFeature,
  here: readonly SpreadPlace[],
  { range, stationCount }: Pick<SpreadRow, 'range' | 'stationCount'>,
): SpreadRow {
  const walks = here.flatMap(({ walk }) => walk ?? []);
  const statuses = here.flatMap(({ place: { status } }) => (status === null ? [] : [status]));
  return {
    area,
    places: here,
    count: here.length,
    range,
    statuses: statuses.toSorted((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)),
    density: here.length / area.properties.areaKm2,
    stationCount,
    minutes: medianMinutes(walks),
    few:
      walks.length < LEAST_OF_MEDIAN
        ? walks.map(({ usual }) => usual).toSorted((a, b) => (a === b ? 0 : a - b))
        : [],
  };
}

/** Sorts what lies in some areas by area; what lies in none is left out. */
function byArea<T>(
  all: readonly T[],
  areas: Study['areas'],
  pointOf: (each: T) => LngLat,
): readonly (readonly T[])[] {
  const index = areaIndexOf(areas);
  const sorted = areas.map((): T[] => []);
  for (const each of all) sorted[index.at(pointOf(each))]?.push(each);
  return sorted;
}

function chancesByArea(places: readonly SpreadPlace[]): ReadonlyMap<string, readonly number[]> {
  const chances = new Map<string, number[]>();
  for (const { shares } of places)
    for (const [id, share] of shares) {
      const known = chances.get(id);
      if (known === undefined) chances.set(id, [share]);
      else known.push(share);
    }
  return chances;
}

/** How places are spread over the sub-districts, in the order of the latter. */
export function spreadRows(
  { places, areas }: Pick<Study, 'places' | 'areas'>,
  { stations, walks }: Readonly<{ stations: readonly MetroStationFeature[]; walks: WalksByPlace }>,
): Spread {
  const spread = places.map((place) => ({
    place,
    shares: areaShares(place.point, place.accuracyMeters, areas),
    walk: walkOf(place, walks),
    station: walks.get(place.id)?.[0]?.station ?? null,
  }));
  const placesOf = byArea(spread, areas, ({ place }) => place.point);
  const stationsOf = byArea(stations.filter(isRunning), areas, ({ geometry }) => geometry.coordinates);
  const chancesOf = chancesByArea(spread);
  const rows = areas.map((area, at) =>
    toRow(area, placesOf[at] ?? [], {
      range: countRange(chancesOf.get(area.id) ?? []),
      stationCount: stationsOf[at]?.length ?? 0,
    }),
  );
  const insideCount = rows.reduce((sum, { count }) => sum + count, 0);
  return { rows, outsideCount: spread.length - insideCount, places: spread };
}

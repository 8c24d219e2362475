import type { AreaWalks } from './area-walks.ts';
import type { AreaCount } from './count-by-area.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { CountedStudy } from '../study/count-study.ts';
import type { Study } from '../study/study.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { type Status, STATUSES } from '../../schema/status.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** What of the chosen places one sub-district has. */
export type SpreadRow = AreaCount &
  Readonly<{
    area: SubdistrictFeature;
    /** In display order. */
    statuses: readonly Status[];
    /** Per square kilometre. */
    density: number;
    stationCount: number;
    /** Null where none were asked for, or are not found yet. */
    walks: AreaWalks | null;
  }>;

export type Spread = Readonly<{
  rows: readonly SpreadRow[];
  /** All places. */
  count: number;
  /** Places whose point lies in no sub-district. */
  outsideCount: number;
}>;

const isRunning = ({ properties }: MetroStationFeature): boolean => properties.status === 'operating';

/** The open stations of each area. */
function stationCounts(stations: readonly MetroStationFeature[], areas: Study['areas']): readonly number[] {
  const index = areaIndexOf(areas);
  const counts = areas.map(() => 0);
  for (const { geometry } of stations.filter(isRunning)) {
    const at = index.at(geometry.coordinates);
    if (at !== -1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Statuses of what lies in each area: of the programme, whose places are few. */
function statusesByArea({ places: { list }, areas }: Study): readonly (readonly Status[])[] {
  const index = areaIndexOf(areas);
  const sorted = areas.map((): Status[] => []);
  for (const { point, status } of list ?? []) if (status !== null) sorted[index.at(point)]?.push(status);
  return sorted.map((statuses) => statuses.toSorted((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)));
}

/**
 * How places are spread over the sub-districts, in the order of the latter.
 * @param walks In the same order; null where there are none to be told
 */
export function spreadRows(
  study: Study,
  { areas: counted, outsideCount }: CountedStudy,
  {
    stations,
    walks,
  }: Readonly<{ stations: readonly MetroStationFeature[]; walks: readonly AreaWalks[] | null }>,
): Spread {
  const { areas } = study;
  const stationsOf = stationCounts(stations, areas);
  const statusesOf = statusesByArea(study);
  const rows = counted.flatMap((here, at): readonly SpreadRow[] => {
    const area = areas[at];
    if (area === undefined) return [];
    return [
      {
        ...here,
        area,
        statuses: statusesOf[at] ?? [],
        density: here.count / area.properties.areaKm2,
        stationCount: stationsOf[at] ?? 0,
        walks: walks?.[at] ?? null,
      },
    ];
  });
  return { rows, count: study.places.count, outsideCount };
}

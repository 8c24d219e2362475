import type { WalkColumns } from './walk-columns.ts';
import { type WalkFromMetro, walksFromMetro } from '../place/walks-from-metro.ts';
import type { StudyPlaces } from '../study/study-places.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';

/** The walks that the pipeline has found to the places of the programme, from the quickest station. */
export type MetroWalks = Readonly<{
  columns: WalkColumns;
  /** From which one walks to each place; null beyond an hour. */
  stations: readonly (MetroStationFeature | null)[];
}>;

type Minutes = Readonly<{ usual: number; from: number; to: number }>;

/** Beyond an hour the pipeline gives no walk: longer than any that is given. */
const BEYOND: Minutes = { usual: Infinity, from: Infinity, to: Infinity };

function minutesOf(quickest: WalkFromMetro | undefined): Minutes {
  if (quickest === undefined) return BEYOND;
  const { minutes, range } = quickest.walk;
  return {
    usual: minutes,
    from: range?.from ?? minutes,
    to: range === null ? minutes : (range.to ?? Infinity),
  };
}

/** Null for places that are not of the programme: the pipeline knows no others. */
export function metroWalks(
  { list }: StudyPlaces,
  stations: readonly MetroStationFeature[],
): MetroWalks | null {
  if (list === null || list.length === 0 || list.some(({ site }) => site === null)) return null;
  const byPlace = walksFromMetro(stations);
  const quickest = list.map(({ id }) => byPlace.get(id)?.[0]);
  const minutes = quickest.map(minutesOf);
  return {
    columns: {
      usual: Float32Array.from(minutes, ({ usual }) => usual),
      from: Float32Array.from(minutes, ({ from }) => from),
      to: Float32Array.from(minutes, ({ to }) => to),
    },
    stations: quickest.map((walk) => walk?.station ?? null),
  };
}

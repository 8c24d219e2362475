import type { WalkTarget } from '../../schema/geometry.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { ReachPlace } from './reachable-places.ts';

/** Which metro lines are taken as running. */
export type MetroYear = Readonly<{
  /** Refs of lines under construction that are switched on, e.g. "12". */
  openedLines: ReadonlySet<string>;
}>;

/** Where the metro can be got on. */
export type StationAccess = ReachPlace &
  Readonly<{
    stationId: string;
    /** Refs of the lines that call here in the chosen year; never empty. */
    lines: readonly string[];
    /** True when only switched-on lines call here. */
    isFuture: boolean;
  }>;

/** OpenStreetMap's points of exits: good to a house or two. */
const EXIT_ACCURACY_METERS = 30;

const refs = (list: string): string[] =>
  list
    .split(',')
    .map((ref) => ref.trim())
    .filter((ref) => ref !== '');

/** The stations at which some line calls: those of today, and of the lines that are switched on. */
export function stationAccesses(stations: readonly MetroStationFeature[], year: MetroYear): StationAccess[] {
  return stations.flatMap(({ id, geometry, properties }): StationAccess[] => {
    const isRunning = properties.status === 'operating';
    const today = isRunning ? refs(properties.lines) : [];
    const planned = [
      ...refs(properties.linesUnderConstruction),
      ...(isRunning ? [] : refs(properties.lines)),
    ];
    const opened = planned.filter((line) => year.openedLines.has(line));
    const lines = [...new Set([...today, ...opened])];
    if (lines.length === 0) return [];
    const exits = properties.exits.map(({ point }) => point);
    const target: WalkTarget = exits.length === 0 ? geometry : { type: 'MultiPoint', coordinates: exits };
    return [
      {
        id: `station:${id}`,
        stationId: id,
        geometry: target,
        accuracyMeters: exits.length === 0 ? properties.accuracyMeters : EXIT_ACCURACY_METERS,
        lines,
        isFuture: today.length === 0,
      },
    ];
  });
}

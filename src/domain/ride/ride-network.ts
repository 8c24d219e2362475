import { shortDistanceMeters } from '../geo/distance.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { nearestShare } from '../geo/segment.ts';
import { stationAccesses, type MetroYear } from '../reach/station-access.ts';
import { isLoop, joinTracks, type Track } from './join-tracks.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';
import type { MetroLineFeature } from '../../schema/metro-line-feature.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';

/** A station lies at most 180 m beside its own line in the data, and at least 350 m beside the other branch. */
const STATION_TO_TRACK_METERS = 250;

/** A station on a run: how far along its track. */
export type Call = Readonly<{ stationId: string; atMeters: number }>;

/** A track that trains run along without a gap, with its stations in order. */
export type Run = Readonly<{
  lineRef: string;
  track: Track;
  /** Metres along the track to each of its points. */
  metersAt: readonly number[];
  calls: readonly Call[];
  /** Trains go on from the last station to the first. */
  isLoop: boolean;
}>;

export type RideNetwork = Readonly<{ runs: readonly Run[] }>;

type Foot = Readonly<{ atMeters: number; offMeters: number }>;

function metersAlong(track: Track): readonly number[] {
  let meters = 0;
  return track.map((point, index) => {
    const before = track[index - 1];
    if (before !== undefined) meters += shortDistanceMeters(before, point);
    return meters;
  });
}

/** Where on the track a station lies. */
function footOf([lng, lat]: LngLat, track: Track, metersAt: readonly number[]): Foot {
  const scale = metersPerDegree(lat);
  let best: Foot = { atMeters: 0, offMeters: Infinity };
  track.forEach((to, index) => {
    const from = track[index - 1];
    if (from === undefined) return;
    const [x, y] = [(from[0] - lng) * scale.lng, (from[1] - lat) * scale.lat];
    const [dx, dy] = [(to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat];
    const share = nearestShare({ x, y, dx, dy });
    const offMeters = Math.hypot(x + dx * share, y + dy * share);
    const [start = 0, end = 0] = [metersAt[index - 1], metersAt[index]];
    if (offMeters < best.offMeters) best = { atMeters: start + (end - start) * share, offMeters };
  });
  return best;
}

type Stop = Readonly<{ id: string; point: LngLat; lines: readonly string[] }>;

function toRun(lineRef: string, track: Track, stops: readonly Stop[]): Run {
  const metersAt = metersAlong(track);
  const calls = stops
    .filter(({ lines }) => lines.includes(lineRef))
    .map(({ id, point }) => ({ stationId: id, ...footOf(point, track, metersAt) }))
    .filter(({ offMeters }) => offMeters <= STATION_TO_TRACK_METERS)
    .sort((one, other) => one.atMeters - other.atMeters || one.stationId.localeCompare(other.stationId, 'en'))
    .map(({ stationId, atMeters }) => ({ stationId, atMeters }));
  return { lineRef, track, metersAt, calls, isLoop: isLoop(track, metersAt.at(-1) ?? 0) };
}

/**
 * The lines of the chosen year as runs of stations. The stretches of a feature are joined first and those of one line
 * after, so that a branch does not take the place of the main line where they part: a branch is a run of its own.
 */
export function buildRideNetwork(
  stations: readonly MetroStationFeature[],
  lines: readonly MetroLineFeature[],
  year: MetroYear,
): RideNetwork {
  const points = new Map(stations.map(({ id, geometry }) => [id, geometry.coordinates]));
  const stops = stationAccesses(stations, year).flatMap(({ stationId, lines: refs }): Stop[] => {
    const point = points.get(stationId);
    return point === undefined ? [] : [{ id: stationId, point, lines: refs }];
  });
  const tracks = new Map<string, Track[]>();
  for (const { geometry, properties } of lines) {
    const { ref, status } = properties;
    if (status !== 'operating' && !year.openedLines.has(ref)) continue;
    tracks.set(ref, [...(tracks.get(ref) ?? []), ...joinTracks(geometry.coordinates)]);
  }
  const runs = [...tracks].flatMap(([ref, parts]) =>
    joinTracks(parts).map((track) => toRun(ref, track, stops)),
  );
  return { runs: runs.filter(({ calls }) => calls.length > 1) };
}

/** The point so many metres along a run. */
function pointAt({ track, metersAt }: Run, meters: number): LngLat | undefined {
  const index = metersAt.findIndex((at) => at >= meters);
  const [from, to] = [track[index - 1], track[index]];
  if (from === undefined || to === undefined) return index === 0 ? to : track.at(-1);
  const [start = 0, end = 0] = [metersAt[index - 1], metersAt[index]];
  const share = end === start ? 0 : (meters - start) / (end - start);
  return lngLat(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
}

/** The piece of a run's track between two places on it, in the direction of travel. */
export function trackBetween(run: Run, fromMeters: number, toMeters: number): readonly LngLat[] {
  const [least, most] = [Math.min(fromMeters, toMeters), Math.max(fromMeters, toMeters)];
  const between = run.track.filter((_, index) => {
    const at = run.metersAt[index] ?? 0;
    return at > least && at < most;
  });
  const piece = [pointAt(run, least), ...between, pointAt(run, most)].filter((point) => point !== undefined);
  return fromMeters <= toMeters ? piece : piece.reverse();
}

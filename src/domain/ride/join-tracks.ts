import { shortDistanceMeters } from '../geo/distance.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/**
 * How far the ends of two stretches may lie apart to be joined. Stretches of one line lie 0 to 30 m apart, because one
 * is the left and the next the right track; the largest gap within a line that goes on is 352 m (line 12). Where a
 * line leaves the box and comes back the gap is 3 km or more, and stays open.
 */
const JOIN_METERS = 400;

export type Track = readonly LngLat[];

type Join = Readonly<{ one: number; other: number; turnOne: boolean; turnOther: boolean; meters: number }>;

const reversed = (track: Track): Track => [...track].reverse();

/** How the end of one track meets the start of another, turned round or not, at its narrowest. */
function narrowestJoin(tracks: readonly Track[], one: number, other: number): Join | null {
  let best: Join | null = null;
  for (const turnOne of [false, true]) {
    for (const turnOther of [false, true]) {
      const end = tracks[one]?.at(turnOne ? 0 : -1);
      const start = tracks[other]?.at(turnOther ? -1 : 0);
      if (end === undefined || start === undefined) continue;
      const meters = shortDistanceMeters(end, start);
      if (best === null || meters < best.meters) best = { one, other, turnOne, turnOther, meters };
    }
  }
  return best;
}

function nextJoin(tracks: readonly Track[]): Join | null {
  let best: Join | null = null;
  for (let one = 0; one < tracks.length; one++) {
    for (let other = one + 1; other < tracks.length; other++) {
      const join = narrowestJoin(tracks, one, other);
      if (join !== null && join.meters <= JOIN_METERS && join.meters < (best?.meters ?? Infinity))
        best = join;
    }
  }
  return best;
}

/**
 * Tracks joined at their ends, the narrowest gap first, until no two ends lie within `JOIN_METERS`. Only ends are
 * joined: a branch that leaves another track in its middle remains a track of its own.
 */
export function joinTracks(parts: readonly Track[]): readonly Track[] {
  let tracks = parts.filter((part) => part.length > 1);
  for (let join = nextJoin(tracks); join !== null; join = nextJoin(tracks)) {
    const { one, other, turnOne, turnOther } = join;
    const [first = [], second = []] = [tracks[one], tracks[other]];
    const joined = [
      ...(turnOne ? reversed(first) : first),
      ...(turnOther ? reversed(second) : second),
    ].filter((point, index, all) => point !== all[index - 1]);
    tracks = [...tracks.filter((_, index) => index !== one && index !== other), joined];
  }
  return tracks;
}

/** Whether a track comes back to where it starts; there-and-back tracks of less than two kilometres are none. */
export const isLoop = (track: Track, meters: number): boolean => {
  const [start, end] = [track[0], track.at(-1)];
  return (
    start !== undefined &&
    end !== undefined &&
    meters > 2000 &&
    shortDistanceMeters(start, end) <= JOIN_METERS
  );
};

import type { WalkPart } from '../../schema/tour-legs.ts';
import { metersAlong } from './meters-along.ts';

/** Lengths are whole metres: the last height may seem to stand this much before the end of the line. */
const ROUNDING_METERS = 1;

/** The height at each point of the walk's line, in metres; null where one of the two heights beside it is not known. */
export function heightsAlong({ line, meters, profile }: WalkPart): readonly (number | null)[] {
  return metersAlong(line, meters).map((at) => heightAt(profile, at));
}

function heightAt(profile: WalkPart['profile'], meters: number): number | null {
  const index = profile.findIndex(([at]) => at >= meters);
  const after = profile[index] ?? profile.at(-1);
  if (after === undefined) return null;
  const [afterMeters, afterHeight] = after;
  if (Math.abs(afterMeters - meters) <= ROUNDING_METERS / 1000 || afterHeight === null) return afterHeight;
  const before = profile[index - 1];
  if (before === undefined) return Math.abs(afterMeters - meters) <= ROUNDING_METERS ? afterHeight : null;
  const [beforeMeters, beforeHeight] = before;
  if (beforeHeight === null) return null;
  return (
    beforeHeight + ((afterHeight - beforeHeight) * (meters - beforeMeters)) / (afterMeters - beforeMeters)
  );
}

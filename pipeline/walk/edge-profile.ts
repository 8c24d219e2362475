import { evenHeights } from '../../src/domain/walk/even-heights.ts';
import { shortDistanceMeters } from '../../src/domain/geo/distance.ts';
import { profileSteps } from '../../src/schema/walk-network.ts';
import { at } from '../geometry/at.ts';
import type { Position } from '../../src/domain/geo/position.ts';
import { isStructure } from './node-heights.ts';

export type HeightAt = (position: Position) => number | null;

export type EdgeProfile = Readonly<{ heightsCm: readonly number[]; known: boolean }>;

export const lineMeters = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, position, index) => sum + shortDistanceMeters(at(line, index), position), 0);

/**
 * Heights at equal steps along an edge, both ends included. Where any is unknown the edge is flat and
 * `known` is false: half a profile would invent a cliff.
 */
export function edgeProfile(
  edge: Readonly<{ line: readonly Position[]; lengthCm: number; flags: number }>,
  ends: readonly [number | null, number | null],
  heightAt: HeightAt,
): EdgeProfile {
  const steps = profileSteps(edge.lengthCm);
  const [first, last] = ends;
  const unknown = { heightsCm: new Array<number>(steps + 1).fill(0), known: false };
  if (first === null || last === null) return unknown;
  if (isStructure(edge.flags)) return { heightsCm: evenHeights(toCm(first), toCm(last), steps), known: true };
  const inner = positionsAlong(edge.line, steps).map(heightAt);
  const known = inner.filter((height) => height !== null);
  if (known.length < inner.length) return unknown;
  return { heightsCm: [first, ...known, last].map(toCm), known: true };
}

const toCm = (meters: number): number => Math.round(meters * 100);

/** The positions that cut a line into `steps` equal parts, ends left out. */
function positionsAlong(line: readonly Position[], steps: number): Position[] {
  const part = lineMeters(line) / steps;
  const positions: Position[] = [];
  let passed = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [at(line, i - 1), at(line, i)];
    const meters = shortDistanceMeters(from, to);
    while (positions.length < steps - 1 && passed + meters >= part * (positions.length + 1)) {
      const t = meters === 0 ? 0 : (part * (positions.length + 1) - passed) / meters;
      positions.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
    }
    passed += meters;
  }
  while (positions.length < steps - 1) positions.push(at(line, line.length - 1));
  return positions;
}

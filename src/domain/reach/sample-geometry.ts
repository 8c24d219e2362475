import type { WalkTarget } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { shortDistanceMeters } from '../geo/distance.ts';
import { pointsAround } from '../geo/direction.ts';

/** Somebody who comes to a line or an area comes to one of its points at most half this far from a sample. */
const SAMPLE_METERS = 40;
/** Very long lines are sampled more thinly. */
const MOST_SAMPLES = 400;
/** On the rim of a place that is only about known. */
const RIM_SAMPLES = 12;

/** Points of a geometry where it may be come to: points themselves, lines and outlines every few steps. */
export function sampleGeometry(geometry: WalkTarget): readonly LngLat[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'LineString':
      return sampleLines([geometry.coordinates]);
    case 'MultiLineString':
      return sampleLines(geometry.coordinates);
    case 'Polygon':
      return sampleLines(geometry.coordinates);
    case 'MultiPolygon':
      return sampleLines(geometry.coordinates.flat());
  }
}

/** Points all round a position, `meters` away. */
export const sampleRim = (center: LngLat, meters: number): readonly LngLat[] =>
  pointsAround(center, meters, RIM_SAMPLES).map(([lng, lat]) => lngLat(lng, lat));

function sampleLines(lines: readonly (readonly LngLat[])[]): LngLat[] {
  const lengths = lines.map((line) => line.reduce((sum, point, i) => sum + toBefore(line, i, point), 0));
  const step = Math.max(SAMPLE_METERS, lengths.reduce((sum, length) => sum + length, 0) / MOST_SAMPLES);
  return lines.flatMap((line) => line.flatMap((point, i) => samplesUpTo(line[i - 1], point, step)));
}

const toBefore = (line: readonly LngLat[], i: number, point: LngLat): number =>
  shortDistanceMeters(line[i - 1] ?? point, point);

function samplesUpTo(from: LngLat | undefined, to: LngLat, step: number): LngLat[] {
  if (from === undefined) return [to];
  const parts = Math.max(1, Math.ceil(shortDistanceMeters(from, to) / step));
  return Array.from({ length: parts }, (_, index) => {
    const share = (index + 1) / parts;
    return lngLat(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
  });
}

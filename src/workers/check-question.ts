import * as v from 'valibot';
import { boundsOf } from '../domain/geo/bounds.ts';
import { metersPerDegree } from '../domain/geo/ellipsoid.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import type { Metro } from '../domain/tour/metro-leg.ts';
import { type Geometry, GeometrySchema } from '../schema/geometry.ts';
import { MetroLineFeatureSchema } from '../schema/metro-line-feature.ts';
import { MetroStationFeatureSchema } from '../schema/metro-station.ts';

/*
 * A worker that is asked about what cannot be must say so: on numbers that are none, or that lie far from the earth, its
 * searches would go on without end.
 */

const MOST_LISTED = 1000;
/** Half of the way around the earth. */
export const MOST_METERS = 20_040_000;

const AreasSchema = v.array(GeometrySchema);

/** @throws where they are no geometries on earth */
export const checkAreas = (areas: unknown): readonly Geometry[] => v.parse(AreasSchema, areas);

/** @throws where a question is no object with fields: each entry of a column would be taken for one */
export function checkFields<T>(question: T): T {
  if (typeof question === 'object' && question !== null && !ArrayBuffer.isView(question)) return question;
  throw new TypeError('The question has no fields');
}

/** @throws where a number is not from 0 (or `least`) to `most` */
export function checkNumber(value: unknown, most: number, least = 0): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new RangeError(`${String(value)} is no number from ${least} to ${most}`);
}

/** @throws where they are no list of numbers from 0 to `most`, or of more than a reader can look at */
export function checkNumbers(values: unknown, most: number): readonly number[] {
  if (!Array.isArray(values)) throw new TypeError('It is no list');
  checkNumber(values.length, MOST_LISTED);
  return values.map((value) => checkNumber(value, most));
}

/** @throws where they are no positions on earth, longitude and latitude in turn */
export function checkPoints(points: unknown): Float64Array {
  const isOnEarth =
    points instanceof Float64Array &&
    points.length % 2 === 0 &&
    points.every((degrees, at) => Math.abs(degrees) <= (at % 2 === 0 ? 180 : 90));
  if (isOnEarth) return points;
  throw new RangeError('The points are no positions on earth');
}

/**
 * @throws where hexagons so wide over areas would be more than anyone can look at
 * @param most Of the hexagons over the box around the areas.
 */
export function checkAcross(acrossMeters: unknown, areas: readonly Geometry[], most: number): number {
  const bounds = boundsOf(areas);
  const checked = checkNumber(acrossMeters, MOST_METERS, Number.MIN_VALUE);
  if (bounds === null) return checked;
  const { southWest, northEast } = bounds;
  const scale = metersPerDegree((southWest[1] + northEast[1]) / 2);
  // One more on each side, and those of an area that is only a line.
  const [columns, rows] = [
    2 + ((northEast[0] - southWest[0]) * scale.lng) / checked,
    2 + ((northEast[1] - southWest[1]) * scale.lat) / checked,
  ];
  checkNumber(columns * rows, most);
  return checked;
}

/** @throws where a place is not on earth, or has no accuracy */
export function checkPlaces(places: unknown): PlaceColumns {
  const { points, accuraciesMeters } = v.parse(v.looseObject({}), places);
  if (!(accuraciesMeters instanceof Float32Array)) throw new TypeError('The places have no accuracies');
  const checked = { points: checkPoints(points), accuraciesMeters };
  if (checked.points.length !== 2 * accuraciesMeters.length)
    throw new RangeError('Some places have no accuracy');
  for (const meters of accuraciesMeters) checkNumber(meters, MOST_METERS);
  return checked;
}

const MetroSchema = v.object({
  stations: v.array(MetroStationFeatureSchema),
  lines: v.array(MetroLineFeatureSchema),
  openedLines: v.array(v.string()),
});

/** @throws where it is no metro: tracks through what are no positions would be joined without end */
export const checkMetro = (metro: unknown): Metro => v.parse(MetroSchema, metro);

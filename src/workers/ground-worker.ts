import { expose } from 'comlink';
import { checkAreas, checkNumber } from './check-question.ts';
import { aroundLines } from '../domain/ground/around-line.ts';
import { cutAreas } from '../domain/ground/cut-areas.ts';
import { fitLink } from '../domain/ground/fit-link.ts';
import type { Geometry } from '../schema/geometry.ts';
import type { ShapeOrigin } from '../schema/ground-choice.ts';
import { lngLat, type LngLat } from '../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../schema/subdistrict.ts';

/** As far as anybody is asked to look around a tour or an area. */
const MOST_METERS = 100_000;
/** A tour has fewer ways; what is around each is joined to the rest, which takes ever longer. */
const MOST_LINES = 80;

/** What is asked about was drawn, or comes from a link or a file: it is looked at once more before turf goes through it. */
const api = {
  aroundLines: (lines: readonly (readonly LngLat[])[], meters: number) => {
    checkNumber(lines.length, MOST_LINES);
    const checked = lines.map((line) => line.map(([lng, lat]) => lngLat(lng, lat)));
    return aroundLines(checked, checkNumber(meters, MOST_METERS));
  },
  cutAreas: (ground: Geometry, areas: readonly SubdistrictFeature[]) => {
    checkAreas([ground, ...areas.map(({ geometry }) => geometry)]);
    return cutAreas(ground, areas);
  },
  fitLink: (geometry: Geometry, from: ShapeOrigin) => {
    checkAreas([geometry]);
    return fitLink(geometry, from);
  },
};
export type GroundWorkerApi = typeof api;

expose(api);

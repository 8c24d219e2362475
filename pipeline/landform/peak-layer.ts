import type { GroundFeatures } from '../shortbread/ground-features.ts';
import { names } from '../shortbread/names.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';

/** design.md §8: peaks above 250 m from z11, all from z12. */
const HIGH_METERS = 250;
const HIGH_MIN_ZOOM = 10;
const ALL_MIN_ZOOM = 12;

/** Metres of an OSM `ele` tag; null when it is not a plain number of metres. */
export function parseElevation(text: string | undefined): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(?:m|米)?$/.exec((text ?? '').trim());
  return match === null ? null : Math.round(Number(match[1]));
}

/** `peaks`: named summits, the highest first. Heights come from OpenStreetMap: the model flattens summits. */
export function peakLayer({ points }: GroundFeatures): TileLayer {
  const peaks = points
    .filter(({ tags }) => tags.natural === 'peak' && tags.name !== undefined)
    .map(({ tags, position }) => ({ tags, position, ele: parseElevation(tags.ele) }))
    .sort((a, b) => (b.ele ?? 0) - (a.ele ?? 0));
  return {
    name: 'peaks',
    featuresAt: (zoom) =>
      peaks
        .filter(({ ele }) => zoom >= ((ele ?? 0) > HIGH_METERS ? HIGH_MIN_ZOOM : ALL_MIN_ZOOM))
        .map(({ tags, position, ele }) => ({
          properties: { ...names(tags), ...(ele === null ? {} : { ele }) },
          geometry: { type: 'points', points: [position] },
        })),
  };
}

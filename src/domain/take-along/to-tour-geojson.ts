import type { Feature, FeatureCollection, Position } from 'geojson';
import { MAP_CREDIT, type PortablePoint, type PortableTour, type Stretch } from './portable-tour.ts';

/**
 * The tour as RFC 7946 GeoJSON: a point for each place, then a line for each walk and ride. What concerns the whole stands
 * in members of the collection, where a reader that does not know them passes over them.
 */
export function toTourGeoJson(tour: PortableTour): string {
  const { name, description, link, locale, points, stretches } = tour;
  const { attribution, licenceUrl } = MAP_CREDIT;
  const collection: FeatureCollection & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name,
    description,
    language: locale,
    link,
    attribution,
    licence: licenceUrl,
    features: [...points.map(pointFeature), ...stretches.map(lineFeature)],
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const pointFeature = (place: PortablePoint): Feature => {
  const { role, name, sentences, sources, accuracyMeters, arrives, stayMinutes } = place;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position(place) },
    properties: { role, name, sentences, sources, accuracyMeters, arrives, stayMinutes },
  };
};

/**
 * A line has heights at all of its points or at none: where only some have one, readers take 0 for the others. `heights`
 * then has those that are known, and null for the rest.
 */
const lineFeature = ({ by, line }: Stretch): Feature => {
  const isKnown = line.every(({ heightMeters }) => heightMeters !== null);
  const isPartlyKnown = !isKnown && line.some(({ heightMeters }) => heightMeters !== null);
  return {
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: line.map((each) => (isKnown ? position(each) : [...each.point])),
    },
    properties: {
      by,
      heights: isPartlyKnown ? line.map(({ heightMeters }) => heightMeters) : null,
    },
  };
};

const position = ({ point, heightMeters }: Pick<PortablePoint, 'point' | 'heightMeters'>): Position =>
  heightMeters === null ? [...point] : [...point, heightMeters];

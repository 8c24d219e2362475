import type { FeatureCollection, Geometry } from 'geojson';
import type { Provenance, ShownAnswer, ShownTable } from './shown-answer.ts';
import { MAP_CREDIT } from '../take-along/portable-tour.ts';

/**
 * A table as RFC 7946 GeoJSON, in WGS-84: a feature for each row in its order, named by the keys of the columns. What
 * concerns the whole stands in members of the collection, where a reader that does not know them passes over them.
 */
export function tableGeoJson(
  { title, columns, rows }: ShownTable,
  { title: question, subject, sentences, doubt, method }: ShownAnswer,
  { publisher, link, isoDate, dataDates, licence, licenceUrl }: Provenance,
): string {
  const collection: FeatureCollection<Geometry | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: title,
    description: [question, ...sentences].join('\n'),
    subject,
    doubt,
    method,
    columns: Object.fromEntries(columns.map(({ key, title: text, unit }) => [key, { title: text, unit }])),
    publisher,
    link,
    made: isoDate,
    dataDates,
    attribution: MAP_CREDIT.attribution,
    licence,
    licenceUrl,
    features: rows.map(({ id, cells, geometry }) => ({
      type: 'Feature',
      id,
      // The types of the schema are read-only; those of GeoJSON are not.
      geometry: geometry as Geometry | null,
      properties: Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])),
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}

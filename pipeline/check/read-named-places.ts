import * as v from 'valibot';
import type { GeoFiles } from './geo-files.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { MetroStationFeatureSchema } from '../../src/schema/metro-station.ts';

const GazetteerFileSchema = v.pipe(v.string(), v.parseJson(), GazetteerSchema);

const StationsFileSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ features: v.array(MetroStationFeatureSchema) }),
);

/** The generated places that tours may name. Whether these files are as they should be, the manifest tells. */
export function readNamedPlaces(
  read: (file: string) => string | null,
): Pick<GeoFiles, 'gazetteer' | 'stations'> {
  const gazetteer = v.safeParse(GazetteerFileSchema, read('base/gazetteer.json'));
  const stations = v.safeParse(StationsFileSchema, read('base/metro-stations.geojson'));
  return {
    gazetteer: gazetteer.success
      ? new Map(gazetteer.output.entries.map(({ id, kind, name, point }) => [id, { kind, name, point }]))
      : null,
    stations: stations.success
      ? new Map(stations.output.features.map((station) => [station.id, station]))
      : null,
  };
}

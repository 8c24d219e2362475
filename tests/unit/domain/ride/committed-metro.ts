import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { buildRideNetwork, type RideNetwork } from '../../../../src/domain/ride/ride-network.ts';
import { MetroLineFeatureSchema } from '../../../../src/schema/metro-line-feature.ts';
import { MetroStationFeatureSchema } from '../../../../src/schema/metro-station.ts';

const BASE = new URL('../../../../public/geo/base/', import.meta.url);

const features = <T>(file: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
  v.parse(v.object({ features: v.array(schema) }), JSON.parse(readFileSync(new URL(file, BASE), 'utf8')))
    .features;

export const committedStations = features('metro-stations.geojson', MetroStationFeatureSchema);
export const committedLines = features('metro-lines.geojson', MetroLineFeatureSchema);

/** The committed lines, those of today or with some that are being built. */
export const committedMetro = (...openedLines: readonly string[]): RideNetwork =>
  buildRideNetwork(committedStations, committedLines, { openedLines: new Set(openedLines) });

/** The id of a station by its Chinese name. */
export function stationId(name: string): string {
  const station = committedStations.find(({ properties }) => properties.name === name);
  if (station === undefined) throw new Error(`no station ${name}`);
  return station.id;
}

const NAMES = new Map(committedStations.map(({ id, properties }) => [id, properties.name]));
export const namesOf = (ids: readonly string[]): string => ids.map((id) => NAMES.get(id) ?? id).join(' ');

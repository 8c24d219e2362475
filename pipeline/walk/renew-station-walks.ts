import * as v from 'valibot';
import type { ReachPlace } from '../../src/domain/reach/reachable-places.ts';
import { MetroStationFeatureSchema } from '../../src/schema/metro-station.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';
import { stationWalks } from './station-walks.ts';

const FileSchema = v.object({ features: v.array(MetroStationFeatureSchema) });

/**
 * `metro-stations.geojson` with walks to where the sites are now; nothing else in it changes, to the byte.
 *
 * @param text The file: a feature on each line.
 */
export function renewStationWalks(text: string, network: WalkNetwork, sites: readonly ReachPlace[]): string {
  const { features } = v.parse(FileSchema, JSON.parse(text));
  const walks = stationWalks({
    ...{ network, sites },
    stations: features
      .filter(({ properties }) => properties.status === 'operating')
      .map(({ id, geometry, properties }) => ({
        ...{ id, point: geometry.coordinates, exits: properties.exits },
        lines: properties.lines.split(','),
      })),
  });
  const renewed = features.map((feature) => {
    const properties = { ...feature.properties, walks: walks.get(feature.id) ?? [] };
    const { type, id, geometry } = feature;
    return JSON.stringify({ type, id, properties, geometry });
  });
  return `{"type":"FeatureCollection","features":[\n${renewed.join(',\n')}\n]}\n`;
}

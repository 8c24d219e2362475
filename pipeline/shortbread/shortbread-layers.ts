import type { OsmData } from '../osm/osm-data.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import type { GroundFeatures } from './ground-features.ts';
import { landLayers } from './land.ts';
import { placeLayers } from './places.ts';
import { poiLayers } from './points-of-interest.ts';
import { streetLayers } from './streets.ts';
import { structureLayers } from './structures.ts';
import { waterLayers } from './water.ts';

export function shortbreadLayers(osm: OsmData, features: GroundFeatures): TileLayer[] {
  return [
    ...waterLayers(features),
    ...landLayers(features),
    ...structureLayers(features),
    ...streetLayers(features),
    ...placeLayers(osm, features),
    ...poiLayers(features),
  ];
}

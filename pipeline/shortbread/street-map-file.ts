import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildVectorArchive } from '../tiles/build-vector-archive.ts';
import { shortbreadLayers } from './shortbread-layers.ts';

/** `<archive>.pmtiles`: the street map in the Shortbread 1.0 schema (https://shortbread-tiles.org/schema/1.0/). */
export async function streetMapFile({
  osm,
  about,
  features,
  ground,
  provenance,
  onProgress,
}: GeoContext): Promise<OutputFile> {
  const bytes = await buildVectorArchive({
    layers: shortbreadLayers(osm, features),
    bounds: ground.box,
    name: `${about.pipeline.name} street map (Shortbread 1.0)`,
    attribution: provenance.osm.attribution,
    onProgress,
  });
  return {
    path: `${about.archive}.pmtiles`,
    bytes,
    description: {
      zh: '街道地图矢量瓦片（Shortbread 1.0）',
      en: 'Street map as vector tiles (Shortbread 1.0)',
    },
    from: ['osm'],
  };
}

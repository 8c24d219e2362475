import { GeoError } from '../build/geo-error.ts';
import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { fadeGrey } from '../../src/schema/grey-tiles.ts';
import { buildRasterArchive } from '../raster/build-raster-archive.ts';
import { encodeGrey } from '../raster/encode-grey.ts';
import { MIN_ZOOM } from '../tiles/zoom-rules.ts';
import { createFadeDistance, MAX_FADE_METERS } from './fade-distance.ts';

/** Pixels of 130 m: the fade is 2.3 km wide and smooth, and every view loads it. */
const MAX_ZOOM = 10;

/** `fade.pmtiles`: metres outside the district, for the paper that the neighbours fade into, as greys. */
export async function fadeFile({
  osm,
  about,
  district,
  ground,
  provenance,
  onProgress,
}: GeoContext): Promise<OutputFile> {
  if (osm.box === null) throw new GeoError('The extract does not say which box it covers.');
  const distance = createFadeDistance(district.outline, osm.box);
  const bytes = await buildRasterArchive({
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    tileSize: 256,
    box: ground.box,
    sample: (position) => fadeGrey(distance(position)),
    outside: fadeGrey(MAX_FADE_METERS),
    encode: encodeGrey,
    encoding: 'grey',
    name: `${about.pipeline.name} fade (metres outside the district)`,
    attribution: provenance.district.attribution,
    onProgress,
  });
  return {
    path: 'fade.pmtiles',
    bytes,
    description: {
      zh: `到区界的距离（米，区内为 0，最大 ${MAX_FADE_METERS}）；数据先止处按比例压缩`,
      en: `Metres outside the district (0 inside, ${MAX_FADE_METERS} at most), compressed where the extract ends sooner`,
    },
    from: ['district'],
  };
}

import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildKnownHeights } from '../dem/known-heights.ts';
import { reliefGrey } from '../../src/schema/grey-tiles.ts';
import { buildRasterArchive } from '../raster/build-raster-archive.ts';
import { encodeGrey } from '../raster/encode-grey.ts';
import { sampleGrid } from '../raster/grid.ts';
import { MIN_ZOOM } from '../tiles/zoom-rules.ts';
import { buildReliefTone } from './relief-tone.ts';

/** Pixels of 16 m: as fine as the heights are after resampling. */
const MAX_ZOOM = 12;
/** Of 100: 51 tones, no step between two of them is seen. */
const TONE_STEP = 4;

const FLAT = reliefGrey(0);

/** `relief.pmtiles`: the shade of the hills, −100 to 100, as greys. */
export async function reliefFile({
  about,
  dem,
  ground,
  provenance,
  onProgress,
}: GeoContext): Promise<OutputFile> {
  const tone = buildReliefTone(buildKnownHeights(dem));
  const [west, , , north] = dem.box;
  const perLng = tone.width / (dem.box[2] - west);
  const perLat = tone.height / (north - dem.box[1]);
  const bytes = await buildRasterArchive({
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    tileSize: 512,
    box: ground.box,
    sample: ([lng, lat]) => {
      const [x, y] = [(lng - west) * perLng, (north - lat) * perLat];
      return x < 0 || y < 0 || x > tone.width || y > tone.height
        ? FLAT
        : reliefGrey(sampleGrid(tone, x, y) * 100);
    },
    outside: FLAT,
    encode: (values, size) => encodeGrey(values, size, TONE_STEP),
    encoding: 'grey',
    name: `${about.pipeline.name} relief (shade from −100 to 100)`,
    attribution: provenance.dem.attribution,
    onProgress,
  });
  return {
    path: 'relief.pmtiles',
    bytes,
    description: {
      zh: '山体明暗（−100 至 100，平地为 0），高程数据尽头淡出',
      en: 'Shade of the hills (−100 to 100, flat is 0); it fades out where the heights end',
    },
    from: ['dem'],
  };
}

import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildKnownHeights } from '../dem/known-heights.ts';
import { at } from '../geometry/at.ts';
import { buildRasterArchive } from '../raster/build-raster-archive.ts';
import { encodeTerrarium } from '../raster/encode-terrarium.ts';
import { createGrid, sampleGrid } from '../raster/grid.ts';
import { MIN_ZOOM } from '../tiles/zoom-rules.ts';

/** Pixels of 33 m for cells of 50 m. */
const MAX_ZOOM = 12;
const STEP_METERS = 0.5;

/** `terrain.pmtiles`: heights in metres for the tilted map. */
export async function terrainFile({
  about,
  dem,
  ground,
  provenance,
  onProgress,
}: GeoContext): Promise<OutputFile> {
  const { filled, trust, plainMeters } = buildKnownHeights(dem);
  const settled = createGrid(dem.width, dem.height, (x, y) => {
    const index = y * dem.width + x;
    return plainMeters + (at(filled.values, index) - plainMeters) * at(trust.values, index);
  });
  const [west, south, east, north] = dem.box;
  const bytes = await buildRasterArchive({
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    tileSize: 256,
    box: ground.box,
    sample: ([lng, lat]) =>
      lng < west || lng > east || lat < south || lat > north
        ? plainMeters
        : sampleGrid(settled, (lng - west) / dem.cellLng, (north - lat) / dem.cellLat),
    outside: plainMeters,
    encode: (values, size) => encodeTerrarium(values, size, STEP_METERS),
    encoding: 'terrarium',
    name: `${about.pipeline.name} terrain (metres)`,
    attribution: provenance.dem.attribution,
    onProgress,
  });
  return {
    path: 'terrain.pmtiles',
    bytes,
    description: {
      zh: `高程（米）。无数据处取平原高度 ${plainMeters} 米，数据边缘 900 米内渐变：那里的起伏不可信`,
      en: `Heights in metres. Where none are known the plain's ${plainMeters} m stand in, blended over the last 900 m of data: do not read heights there`,
    },
    from: ['dem'],
  };
}

import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildVectorArchive } from '../tiles/build-vector-archive.ts';
import { contourLayer } from './contour-layer.ts';
import { peakLayer } from './peak-layer.ts';
import { shoreLayer } from './shore-layer.ts';

/** `landform.pmtiles`: contours, peaks and shores, which Shortbread does not know. */
export async function landformFile(context: GeoContext): Promise<OutputFile> {
  const { about, provenance, ground, features, onProgress } = context;
  const bytes = await buildVectorArchive({
    layers: [contourLayer(context), peakLayer(features), shoreLayer(context)],
    bounds: ground.box,
    name: `${about.pipeline.name} landform`,
    attribution: `${provenance.osm.attribution}; ${provenance.dem.attribution}`,
    onProgress,
  });
  return {
    path: 'landform.pmtiles',
    bytes,
    description: {
      zh: '等高线、山峰与岸线。等高线出自平滑的高程数据，峰高以 OpenStreetMap 为准',
      en: 'Contours, peaks and shores. Contours come from smoothed heights; summit heights from OpenStreetMap',
    },
    from: ['osm', 'dem'],
  };
}

import type { TileFeature } from './tile-feature.ts';

function mergeRun(run: readonly TileFeature[]): TileFeature[] {
  const [first] = run;
  if (first === undefined) return [];
  if (first.geometry.type === 'lines') {
    const lines = run.flatMap(({ geometry }) => (geometry.type === 'lines' ? geometry.lines : []));
    return [{ ...first, geometry: { type: 'lines', lines } }];
  }
  if (first.geometry.type === 'polygons') {
    const polygons = run.flatMap(({ geometry }) => (geometry.type === 'polygons' ? geometry.polygons : []));
    return [{ ...first, geometry: { type: 'polygons', polygons } }];
  }
  return [...run];
}

/**
 * Puts lines or polygons of equal properties that follow one another into one feature, which then names
 * its properties once per tile. Points stay apart: each is a label.
 */
export function mergeEqualFeatures(features: readonly TileFeature[]): TileFeature[] {
  const runs: TileFeature[][] = [];
  let lastKey = '';
  for (const feature of features) {
    const key = `${feature.geometry.type} ${JSON.stringify(feature.properties)}`;
    if (key === lastKey) runs.at(-1)?.push(feature);
    else runs.push([feature]);
    lastKey = key;
  }
  return runs.flatMap(mergeRun);
}

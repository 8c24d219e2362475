import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import type { MultiPolygon, Polygon } from '../../src/domain/geo/position.ts';
import { simplifyPolygons } from '../geometry/simplify.ts';
import { geojsonFile, surfaceGeometry } from './geojson-file.ts';

/** For the picture that is shown while the map loads. */
const MAX_SIMPLE_VERTICES = 400;
const FIRST_TOLERANCE_DEGREES = 0.0001;

const vertexCount = (polygons: MultiPolygon) => polygons.flat(2).length;

/** The outline with at most `maxVertices`, as exact as that allows. */
export function simpleOutline(outline: Polygon, maxVertices = MAX_SIMPLE_VERTICES): MultiPolygon {
  let tolerance = FIRST_TOLERANCE_DEGREES;
  let simple = simplifyPolygons([outline], tolerance);
  while (vertexCount(simple) > maxVertices) {
    tolerance *= 1.25;
    simple = simplifyPolygons([outline], tolerance);
  }
  return simple;
}

/** `district.geojson`: the outline, a simple outline and the ground. */
export function districtFile({ about, district, ground }: GeoContext): OutputFile {
  const kinds: readonly (readonly [string, MultiPolygon])[] = [
    ['outline', [district.outline]],
    ['outline-simple', simpleOutline(district.outline)],
    ['ground', ground.polygons],
  ];
  return geojsonFile(
    'district.geojson',
    kinds.map(([kind, polygons]) => ({ properties: { kind }, geometry: surfaceGeometry(polygons) })),
    {
      description: {
        zh: `${about.names.district.zh}轮廓，以及地图所绘的范围`,
        en: `Outline of ${about.names.district.en}, and the ground that the map paints`,
      },
      from: ['district'],
    },
  );
}

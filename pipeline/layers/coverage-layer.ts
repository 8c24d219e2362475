import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { boxRing, intersectPolygons, subtractPolygons, unitePolygons } from '../geometry/polygon-boolean.ts';
import type { MultiPolygon } from '../../src/domain/geo/position.ts';
import { geojsonFile, surfaceGeometry, type LayerFeature } from './geojson-file.ts';

/** How complete the extract is where: disjoint areas, the best first. */
export function coverageFile({ district, osm }: GeoContext): OutputFile {
  const whole: MultiPolygon | null = osm.box === null ? null : [[boxRing(osm.box)]];
  let taken: MultiPolygon = [];
  const features: LayerFeature[] = [];
  for (const { level, vintage, boxes } of district.coverage) {
    const united = unitePolygons(boxes.map((box) => [[boxRing(box)]]));
    const inBox = whole === null ? united : intersectPolygons(united, whole);
    const polygons = subtractPolygons(inBox, taken);
    taken = unitePolygons([taken, inBox]);
    if (polygons.length > 0)
      features.push({ properties: { level, vintage }, geometry: surfaceGeometry(polygons) });
  }
  return geojsonFile('coverage.geojson', features, {
    description: {
      zh: '底图数据的完整程度与年份',
      en: 'How complete the street map is, and of what year',
    },
    from: ['coverage'],
  });
}

import type { Geometry } from '../../src/schema/geometry.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import type { MultiPolygon } from '../../src/domain/geo/position.ts';
import { buildGazetteer, encodeGazetteer } from './build-gazetteer.ts';

/** `gazetteer.json`: the named places to search, and the tables by which names are read in pinyin. */
export function gazetteerFile({ osm, areas, district, provenance }: GeoContext): OutputFile {
  const columns = buildGazetteer({
    osm,
    areas: areas.areas,
    district: toGeometry([district.outline]),
    subdistricts: district.subdistricts.map(({ properties, geometry }) => ({
      id: properties.id,
      name: properties.nameZh,
      nameEn: properties.nameEn,
      geometry: toGeometry(geometry),
    })),
    licence: provenance.osm.licence,
    osmDate: provenance.osm.date,
  });
  return {
    path: 'gazetteer.json',
    bytes: new TextEncoder().encode(encodeGazetteer(columns)),
    description: {
      zh: '地名录：路、站、小区、设施与山水',
      en: 'Gazetteer of streets, stops, estates, facilities and nature',
    },
    from: ['osm', 'subdistricts'],
  };
}

const toGeometry = (polygons: MultiPolygon): Geometry => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => lngLat(lng, lat)))),
});

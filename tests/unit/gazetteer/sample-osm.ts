import { buildGazetteer, encodeGazetteer } from '../../../pipeline/gazetteer/build-gazetteer.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import { assembleMultipolygons } from '../../../pipeline/osm/assemble-multipolygons.ts';
import type { OsmData, OsmTags } from '../../../pipeline/osm/osm-data.ts';
import type { Geometry } from '../../../src/schema/geometry.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

type Element = Readonly<{ tags: OsmTags; line: readonly Position[] }>;

export const node = (position: Position, tags: OsmTags): Element => ({ tags, line: [position] });
export const way = (line: readonly Position[], tags: OsmTags): Element => ({ tags, line });

/** A square of about 100 m around a position. */
export const square = ([lng, lat]: Position, tags: OsmTags): Element => {
  const half = 0.0005;
  return way(
    [
      [lng - half, lat - half],
      [lng + half, lat - half],
      [lng + half, lat + half],
      [lng - half, lat + half],
      [lng - half, lat - half],
    ],
    tags,
  );
};

/** Ids count up from 1 in the order of the elements. */
function toOsm(elements: readonly Element[]): OsmData {
  const positions = elements.flatMap((element) => element.line);
  const rowOf = new Map(positions.map((position, row) => [position.join(), row]));
  const ways = elements.flatMap(({ tags, line }, i) =>
    line.length < 2
      ? []
      : [
          {
            id: i + 1,
            tags,
            nodeRows: Uint32Array.from(line, (position) => rowOf.get(position.join()) ?? 0),
          },
        ],
  );
  return {
    box: null,
    nodes: {
      count: positions.length,
      ids: Float64Array.from(positions.keys()),
      lngsE7: Int32Array.from(positions, ([lng]) => Math.round(lng * 1e7)),
      latsE7: Int32Array.from(positions, ([, lat]) => Math.round(lat * 1e7)),
    },
    taggedNodes: elements.flatMap(({ tags, line }, i) =>
      line.length === 1 ? [{ id: i + 1, row: i, position: line[0]!, tags }] : [],
    ),
    ways,
    wayById: new Map(ways.map((each) => [each.id, each])),
    relations: [],
    militaryCount: 0,
  };
}

const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [lngLat(west, south), lngLat(east, south), lngLat(east, north), lngLat(west, north), lngLat(west, south)],
  ],
});

/** A district of two halves, 120.0–120.2 E, 30.1–30.3 N. */
export function gazetteerOf(elements: readonly Element[]) {
  const osm = toOsm(elements);
  return buildGazetteer({
    osm,
    areas: assembleMultipolygons(osm).areas,
    district: box(120, 30.1, 120.2, 30.3),
    subdistricts: [
      { id: 'west', name: '西街道', nameEn: 'West Subdistrict', geometry: box(120, 30.1, 120.1, 30.3) },
      { id: 'east', name: '东街道', nameEn: 'East Subdistrict', geometry: box(120.1, 30.1, 120.2, 30.3) },
    ],
    licence: 'ODbL-1.0',
    osmDate: '2026-05-08',
  });
}

export const bytesOf = (elements: readonly Element[]) => encodeGazetteer(gazetteerOf(elements));

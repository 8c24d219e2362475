import type { Box } from '../../../src/domain/geo/position.ts';
import type { OsmData, OsmTags, OsmWay } from '../../../pipeline/osm/osm-data.ts';

export type TestWay = Readonly<{ nodes: readonly string[]; tags: OsmTags }>;

/** An extract of named nodes at [lng, lat] and ways between them; a name stands for its row. */
export function buildTestOsm(
  nodes: Readonly<Record<string, readonly [number, number]>>,
  ways: readonly TestWay[],
): OsmData {
  const names = Object.keys(nodes);
  const positions = Object.values(nodes);
  const rows = (list: readonly string[]) => Uint32Array.from(list, (name) => names.indexOf(name));
  const osmWays = ways.map(({ nodes: list, tags }, index): OsmWay => ({
    id: index + 1,
    tags,
    nodeRows: rows(list),
  }));
  const box: Box = [120, 30.1, 120.2, 30.3];
  return {
    box,
    nodes: {
      count: names.length,
      ids: Float64Array.from(names, (_, index) => index + 1),
      lngsE7: Int32Array.from(positions, ([lng]) => Math.round(lng * 1e7)),
      latsE7: Int32Array.from(positions, ([, lat]) => Math.round(lat * 1e7)),
    },
    taggedNodes: [],
    ways: osmWays,
    wayById: new Map(osmWays.map((way) => [way.id, way])),
    relations: [],
    militaryCount: 0,
  };
}

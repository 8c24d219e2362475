import type { OsmTags } from '../osm/osm-data.ts';

export type StreetClass = Readonly<{
  kind: string;
  link: boolean;
  rail: boolean;
  minZoom: number;
  labelMinZoom: number;
  /** Drawing order, the important last. */
  rank: number;
}>;

type Row = readonly [kind: string, minZoom: number, labelMinZoom: number];

/** Least important first. Zooms are Shortbread's, except the metro: its own lines are drawn from metro-lines. */
const ROADS: readonly Row[] = [
  ['steps', 13, 14],
  ['footway', 13, 14],
  ['path', 13, 14],
  ['cycleway', 13, 14],
  ['track', 13, 14],
  ['service', 13, 14],
  ['pedestrian', 13, 14],
  ['living_street', 13, 14],
  ['busway', 12, 14],
  ['bus_guideway', 12, 14],
  ['residential', 12, 14],
  ['unclassified', 12, 14],
  ['tertiary', 10, 13],
  ['secondary', 9, 13],
  ['primary', 8, 12],
  ['trunk', 6, 12],
  ['motorway', 5, 10],
];
const RAILS: readonly Row[] = [
  ['monorail', 10, 13],
  ['tram', 10, 13],
  ['funicular', 10, 13],
  ['narrow_gauge', 8, 13],
  ['light_rail', 10, 13],
  ['subway', 12, 13],
  ['rail', 8, 12],
];
const LINK_MIN_ZOOM = 11;
const LINK_LABEL_MIN_ZOOM: Readonly<Record<string, number>> = { tertiary: 14 };
const LINK = /^(motorway|trunk|primary|secondary|tertiary)_link$/;

const toTable = (rows: readonly Row[], rail: boolean, rank: number) =>
  new Map(
    rows.map(([kind, minZoom, labelMinZoom], i): [string, StreetClass] => [
      kind,
      { kind, link: false, rail, minZoom, labelMinZoom, rank: rank + i },
    ]),
  );
const roads = toTable(ROADS, false, 0);
const rails = toTable(RAILS, true, ROADS.length);

function roadClass(highway: string): StreetClass | null {
  const main = LINK.exec(highway)?.[1];
  if (main === undefined) return roads.get(highway) ?? null;
  const road = roads.get(main);
  if (road === undefined) return null;
  return {
    ...road,
    link: true,
    // Links lie just below the roads they join.
    rank: road.rank - 0.5,
    minZoom: Math.max(road.minZoom, LINK_MIN_ZOOM),
    labelMinZoom: LINK_LABEL_MIN_ZOOM[main] ?? 13,
  };
}

/** What a way is in Shortbread's `streets`; null when it is not there. */
export function streetClass(tags: OsmTags): StreetClass | null {
  if (tags.highway !== undefined) return roadClass(tags.highway);
  if (tags.railway === undefined) return null;
  const rail = rails.get(tags.railway) ?? null;
  // Sidings and yards only clutter the small scales.
  return rail !== null && tags.service !== undefined ? { ...rail, minZoom: 13 } : rail;
}

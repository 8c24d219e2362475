import {
  EDGE_FLAG,
  WHEELCHAIR_ACCESS,
  WHEELCHAIR_SHIFT,
  WALK_EDGE_KINDS,
  type StreetName,
} from '../../src/schema/walk-network.ts';
import { englishName } from '../names/english-name.ts';
import type { OsmTags, OsmWay } from '../osm/osm-data.ts';
import { walkableKind } from './walkable-kind.ts';

/** What two neighbouring ways must share to become one edge. */
export type WayTraits = Readonly<{
  /** Index into `WALK_EDGE_KINDS`. */
  kind: number;
  flags: number;
  name: StreetName;
  /** Year of the data minus 2000; 0 when the object does not say. */
  year: number;
  /** Equal for equal traits. */
  key: string;
}>;

/** A stretch of an OSM way that pedestrians may use. */
export type WalkStretch = Readonly<{ rows: readonly number[]; traits: WayTraits }>;

const isSaid = (value: string | undefined): boolean => value !== undefined && value !== 'no';

/** How an extract marks objects that were filled in from older data: `source=osm-2019`, `source=osrm-2024`. */
const FILLED_SOURCE = /^(?:osm|osrm)-20(\d\d)/;

function traitsOf(tags: OsmTags, kind: number): WayTraits {
  const wheelchair = WHEELCHAIR_ACCESS.findIndex((access) => access === tags.wheelchair);
  const flags =
    (isSaid(tags.bridge) ? EDGE_FLAG.bridge : 0) |
    (isSaid(tags.tunnel) && tags.tunnel !== 'building_passage' ? EDGE_FLAG.tunnel : 0) |
    (Math.max(0, wheelchair) << WHEELCHAIR_SHIFT);
  const name = { zh: tags['name:zh'] ?? tags.name ?? null, en: englishName(tags)?.text ?? null };
  const year = Number(FILLED_SOURCE.exec(tags.source ?? '')?.[1] ?? 0);
  return { kind, flags, name, year, key: JSON.stringify([kind, flags, name.zh, name.en, year]) };
}

/** The stretches of a way that lie in the area of the network; none when pedestrians may not use it. */
export function walkStretches(way: OsmWay, isCovered: (row: number) => boolean): WalkStretch[] {
  const kind = walkableKind(way.tags);
  if (kind === null) return [];
  const traits = traitsOf(way.tags, WALK_EDGE_KINDS.indexOf(kind));
  const stretches: WalkStretch[] = [];
  let rows: number[] = [];
  const close = () => {
    if (rows.length > 1) stretches.push({ rows, traits });
    rows = [];
  };
  for (const row of way.nodeRows) {
    if (!isCovered(row)) close();
    else if (rows.at(-1) !== row) rows.push(row);
  }
  close();
  return stretches;
}

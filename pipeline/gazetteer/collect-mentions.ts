import type { GazetteerKind } from '../../src/schema/gazetteer.ts';
import { labelPoint } from '../geometry/label-point.ts';
import type { Position } from '../../src/domain/geo/position.ts';
import type { OsmArea } from '../osm/assemble-multipolygons.ts';
import { isClosedWay, wayLine } from '../osm/osm-data.ts';
import type { OsmData, OsmTags } from '../osm/osm-data.ts';
import { englishName, type EnglishName } from '../names/english-name.ts';
import { ID_LETTER, lineKind, placeKind } from './gazetteer-kind.ts';

/** One named element of the extract. A place may be mentioned several times. */
export type Mention = Readonly<{
  id: string;
  kind: GazetteerKind;
  name: string;
  nameEn: EnglishName | null;
  /** A single label point, or the positions of a line. */
  positions: readonly Position[];
}>;

/** Every element with a name and a kind of the gazetteer, in the order of the extract. */
export function collectMentions(osm: OsmData, areas: readonly OsmArea[]): readonly Mention[] {
  return [...nodeMentions(osm), ...areaMentions(areas), ...lineMentions(osm)];
}

function nodeMentions(osm: OsmData): readonly Mention[] {
  return osm.taggedNodes.flatMap(({ id, tags, position }) => {
    const name = nameOf(tags);
    const kind = name === null ? null : placeKind(name, tags);
    return mention(`${ID_LETTER.node}${id}`, { kind, name, tags, positions: [position] });
  });
}

function areaMentions(areas: readonly OsmArea[]): readonly Mention[] {
  return areas.flatMap(({ source, id, tags, polygons }) => {
    const name = nameOf(tags);
    const kind = name === null ? null : placeKind(name, tags);
    const point = kind === null ? null : labelPoint(polygons);
    if (point === null) return [];
    return mention(`${ID_LETTER[source]}${id}`, { kind, name, tags, positions: [point] });
  });
}

function lineMentions(osm: OsmData): readonly Mention[] {
  return osm.ways.flatMap((way) => {
    const kind = lineKind(way.tags);
    if (kind === null || (kind === 'water' && isClosedWay(way)) || way.nodeRows.length < 2) return [];
    const name = nameOf(way.tags);
    if (name === null) return [];
    return mention(`${ID_LETTER.way}${way.id}`, {
      kind,
      name,
      tags: way.tags,
      positions: wayLine(osm.nodes, way),
    });
  });
}

type Parts = Readonly<{
  kind: GazetteerKind | null;
  name: string | null;
  tags: OsmTags;
  positions: readonly Position[];
}>;

function mention(id: string, { kind, name, tags, positions }: Parts): readonly Mention[] {
  if (kind === null || name === null) return [];
  return [{ id, kind, name, nameEn: englishName(tags), positions }];
}

function nameOf(tags: OsmTags): string | null {
  const name = (tags['name:zh'] ?? tags.name ?? '').replace(/\s+/g, ' ').trim();
  return name === '' ? null : name;
}

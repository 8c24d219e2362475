import { metersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import { GAZETTEER_KINDS } from '../../src/schema/gazetteer.ts';
import type { GazetteerKind } from '../../src/schema/gazetteer.ts';
import type { NameSource } from '../../src/schema/name-source.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import { at } from '../geometry/at.ts';
import { MIDDLE_LATITUDE } from '../geometry/measure.ts';
import type { Box, Position } from '../../src/domain/geo/position.ts';
import type { Mention } from './collect-mentions.ts';
import type { EnglishName } from '../names/english-name.ts';
import { compareIds } from './compare-ids.ts';

/** A place with one label point, made of all its mentions. */
export type MergedPlace = Readonly<{
  id: string;
  kind: GazetteerKind;
  name: string;
  nameEn: EnglishName | null;
  point: Position;
}>;

const SOURCES_BEST_FIRST = ['list', 'osm', 'rule'] as const satisfies readonly NameSource[];

const SCALE = metersPerDegree(MIDDLE_LATITUDE);

/** How far apart parts of one place may lie, in metres; two markets of one name in one kilometre are two. */
const GAP_METERS: Partial<Readonly<Record<GazetteerKind, number>>> = {
  street: 500,
  water: 800,
  bus: 400,
  metro: 600,
  village: 800,
};
const USUAL_GAP_METERS = 300;

/** Joins mentions of the same kind and name that lie close to each other. */
export function mergeMentions(mentions: readonly Mention[]): readonly MergedPlace[] {
  const sameName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind}\n${mention.name}`;
    sameName.set(key, [...(sameName.get(key) ?? []), mention]);
  }
  return [...sameName.values()].flatMap((group) => clusters(group).map(toPlace));
}

function clusters(group: readonly Mention[]): readonly (readonly Mention[])[] {
  const kind = group[0]?.kind;
  const gap = (kind === undefined ? undefined : GAP_METERS[kind]) ?? USUAL_GAP_METERS;
  let open: { box: Box; mentions: Mention[] }[] = [];
  for (const mention of group) {
    const box = boxOf(mention.positions);
    const near = open.filter((cluster) => gapMeters(cluster.box, box) <= gap);
    const merged = {
      box: near.reduce((joined, cluster) => joinBoxes(joined, cluster.box), box),
      mentions: [...near.flatMap((cluster) => cluster.mentions), mention],
    };
    open = [...open.filter((cluster) => !near.includes(cluster)), merged];
  }
  return open.map((cluster) => cluster.mentions);
}

const joinBoxes = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function gapMeters(a: Box, b: Box): number {
  const x = Math.max(0, a[0] - b[2], b[0] - a[2]) * SCALE.lng;
  const y = Math.max(0, a[1] - b[3], b[1] - a[3]) * SCALE.lat;
  return Math.hypot(x, y);
}

function toPlace(mentions: readonly Mention[]): MergedPlace {
  const sorted = [...mentions].sort((a, b) => compareIds(a.id, b.id));
  const { id, kind, name } = at(sorted, 0);
  const english = sorted.map((mention) => mention.nameEn).filter((text) => text !== null);
  const positions = sorted.flatMap((mention) => mention.positions);
  // Of a line, a position on it; of points, the middle of them, which is what a stop with two sides is.
  const isLine = sorted.some((mention) => mention.positions.length > 1);
  const middle = meanPosition(positions);
  return {
    id,
    kind,
    name,
    nameEn: bestEnglish(english),
    point: isLine ? nearestTo(middle, positions) : middle,
  };
}

function meanPosition(positions: readonly Position[]): Position {
  const sum = positions.reduce<Position>(([x, y], [lng, lat]) => [x + lng, y + lat], [0, 0]);
  return [sum[0] / positions.length, sum[1] / positions.length];
}

function nearestTo([x, y]: Position, positions: readonly Position[]): Position {
  const distance = ([lng, lat]: Position): number => Math.hypot((lng - x) * SCALE.lng, (lat - y) * SCALE.lat);
  return positions.reduce((best, position) => (distance(position) < distance(best) ? position : best));
}

/** The most frequent of the best source: of two names as mapped the one that is mapped more often. */
function bestEnglish(names: readonly EnglishName[]): EnglishName | null {
  const source = SOURCES_BEST_FIRST.find((each) => names.some((name) => name.source === each));
  if (source === undefined) return null;
  const text = mostFrequent(names.filter((name) => name.source === source).map((name) => name.text));
  return text === null ? null : { text, source };
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (best, next) => (best === null || next[1] > best[1] ? next : best),
      null,
    )?.[0] ?? null
  );
}

/** Kinds that share a name with what they lie beside, and are something else. */
const OWN_THINGS: ReadonlySet<GazetteerKind> = new Set([
  'street',
  'bus',
  'metro',
  'rail',
  'subdistrict',
  'water',
  'peak',
  'village',
]);

const STATIONS: ReadonlySet<GazetteerKind> = new Set(['metro', 'rail']);

/** The kinds that say most first: an estate or a building may be anything. */
const TELLING_ORDER: readonly GazetteerKind[] = [
  ...GAZETTEER_KINDS.filter((kind) => kind !== 'estate' && kind !== 'building'),
  'estate',
  'building',
];

/** Leaves out a place that the gazetteer has under a more telling kind: the building of a school, say. */
export function dropEchoes(places: readonly MergedPlace[]): readonly MergedPlace[] {
  const byName = new Map<string, MergedPlace[]>();
  for (const place of places) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
  return places.filter((place) => !(byName.get(place.name) ?? []).some((other) => isEchoOf(place, other)));
}

function isEchoOf(place: MergedPlace, other: MergedPlace): boolean {
  if (gapMeters(boxOf([other.point]), boxOf([place.point])) > USUAL_GAP_METERS) return false;
  if (place.kind === 'building' && STATIONS.has(other.kind)) return true;
  if (OWN_THINGS.has(place.kind) || OWN_THINGS.has(other.kind)) return false;
  return TELLING_ORDER.indexOf(other.kind) < TELLING_ORDER.indexOf(place.kind);
}

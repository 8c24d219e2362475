import type { HexGrid } from './hex-grid.ts';
import { hexKeyAt } from './hex-lattice.ts';
import { bearingDegrees, type CompassWind, compassWind } from '../geo/direction.ts';
import { distanceMeters } from '../geo/distance.ts';
import { createLocalPlane } from '../geo/local-plane.ts';
import type { GazetteerEntry, GazetteerKind } from '../../schema/gazetteer.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';

/** A named place by which a cell is called; `from` where it lies beyond the cell: which way the cell is, and how far. */
export type CellName = Readonly<{
  name: LocalizedText;
  from: Readonly<{ wind: CompassWind; meters: number }> | null;
}>;

/** What a cell is called by, the best first: what people say when they are asked where something is. */
const NAMING: readonly GazetteerKind[] = [
  ...(['village', 'metro', 'university', 'sight', 'park', 'estate', 'culture', 'rail'] as const),
  ...(['water', 'hospital', 'peak', 'school', 'building'] as const),
];

const toName = ({ name, nameEn }: GazetteerEntry): LocalizedText => ({ zh: name, en: nameEn ?? name });

/** The better of two by kind, and of equals the one that was there first. */
const better = (one: GazetteerEntry | undefined, other: GazetteerEntry): GazetteerEntry =>
  one !== undefined && NAMING.indexOf(one.kind) <= NAMING.indexOf(other.kind) ? one : other;

/** What each cell is called, in their order; null where there is no name at all. */
export function nameCells(
  { lattice, cells }: HexGrid,
  entries: readonly GazetteerEntry[],
): readonly (CellName | null)[] {
  const naming = entries.filter(({ kind }) => NAMING.includes(kind));
  const inside = new Map<number, GazetteerEntry>();
  for (const entry of naming) {
    const key = hexKeyAt(lattice, entry.point);
    inside.set(key, better(inside.get(key), entry));
  }
  const plane = createLocalPlane(lattice.origin);
  const flat = naming.map(({ point }) => plane.toPlane(point));
  return cells.map(({ key, center }) => {
    const own = inside.get(key);
    if (own !== undefined) return { name: toName(own), from: null };
    const { x, y } = plane.toPlane(center);
    let [best, squared] = [-1, Infinity];
    flat.forEach((point, at) => {
      const next = (point.x - x) ** 2 + (point.y - y) ** 2;
      if (next < squared) [best, squared] = [at, next];
    });
    const entry = naming[best];
    if (entry === undefined) return null;
    const wind = compassWind(bearingDegrees(entry.point, center));
    return { name: toName(entry), from: { wind, meters: distanceMeters(entry.point, center) } };
  });
}

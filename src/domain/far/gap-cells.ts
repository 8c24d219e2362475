import type { FarGround } from './far-ground.ts';
import type { ShadedArea } from '../study/analysis-picture.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { Geometry } from '../../schema/geometry.ts';

/** Upper bounds of the classes of a gap map, in minutes, each included; the last class is beyond. */
export const GAP_MINUTES = [5, 10, 15, 30] as const;

/** The class of a walk: 0 for the nearest, 4 for what is further than all bounds. */
export const gapClass = (minutes: number): number => {
  const at = GAP_MINUTES.findIndex((bound) => minutes <= bound);
  return at === -1 ? GAP_MINUTES.length : at;
};

/** A class of minutes, or ground of which that is not known. */
type Look = number | 'unmapped';

/** How each cell looks that has homes or is not mapped: as its piece with the most residential land does. */
function looksOfCells({ homes, areaOf }: FarGround, minutes: Float64Array): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  if (homes === null) return looks;
  const most = new Map<number, number>();
  for (let at = 0; at < homes.count; at++) {
    if (areaOf[at] === -1) continue;
    const land = homes.landHectares[at] ?? 0;
    const isHome = land > 0 || (homes.buildings[at] ?? 0) > 0;
    const cell = homes.cells[at] ?? 0;
    // Homes before what is not mapped, however much of that there is beside them.
    const weight = isHome ? 2 + land : (homes.unmappedHectares[at] ?? 0);
    if (weight <= (most.get(cell) ?? 0)) continue;
    const walk = minutes[at] ?? Number.NaN;
    most.set(cell, weight);
    looks.set(cell, isHome && !Number.isNaN(walk) ? gapClass(walk) : 'unmapped');
  }
  return looks;
}

type Run = Readonly<{ look: Look; row: number; from: number; to: number }>;

/** Neighbours of one look in one row are one rectangle. */
function runsOf(looks: ReadonlyMap<number, Look>, columns: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [cell, look] of [...looks].sort(([a], [b]) => a - b)) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const last = runs.at(-1);
    if (last?.look === look && last.row === row && last.to === column)
      runs[runs.length - 1] = { ...last, to: column + 1 };
    else runs.push({ look, row, from: column, to: column + 1 });
  }
  return runs;
}

/** The cells of a gap map, together by their class; with crosses where it is not known. */
export function gapCells(ground: FarGround, minutes: Float64Array): readonly ShadedArea[] {
  const { homes } = ground;
  if (homes === null) return [];
  const { westE6, southE6, stepLngE6, stepLatE6, columns } = homes.grid;
  const corner = (column: number, row: number) =>
    lngLat((westE6 + column * stepLngE6) / 1e6, (southE6 + row * stepLatE6) / 1e6);
  const rings = new Map<Look, Extract<Geometry, { type: 'MultiPolygon' }>['coordinates']>();
  for (const { look, row, from, to } of runsOf(looksOfCells(ground, minutes), columns)) {
    const south = [corner(from, row), corner(to, row)];
    const ring = [...south, corner(to, row + 1), corner(from, row + 1), corner(from, row)];
    const known = rings.get(look);
    if (known === undefined) rings.set(look, [[ring]]);
    else known.push([ring]);
  }
  return [...rings].map(([look, coordinates]) => ({
    geometry: { type: 'MultiPolygon', coordinates },
    ...(look === 'unmapped' ? { shade: null, lines: look } : { shade: look }),
  }));
}

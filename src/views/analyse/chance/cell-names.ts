import type { ChanceCell } from '../../../domain/chance/chance-question.ts';
import { positionsOf } from '../../../domain/geo/geometry-parts.ts';
import { areaIndexOf } from '../../../domain/study/area-index.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { lngLat } from '../../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';

/** A cell with what it is called, and its place in the list of all. */
export type NamedCell = Readonly<{ index: number; name: string; cell: ChanceCell }>;

/** Cells named by the sub-district in which their middle lies, and numbered; those with the most to say first. */
export function nameCells(
  { t, pickName }: Texts,
  cells: readonly ChanceCell[],
  areas: readonly SubdistrictFeature[],
): readonly NamedCell[] {
  const index = areaIndexOf(areas);
  const numbers = new Map<number, number>();
  const named = cells.map((cell, at) => {
    const corners = positionsOf(cell.geometry);
    const mean = (axis: 0 | 1): number =>
      corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
    const area = corners.length === 0 ? -1 : index.at(lngLat(mean(0), mean(1)));
    const number = (numbers.get(area) ?? 0) + 1;
    numbers.set(area, number);
    const feature = areas[area];
    const name =
      feature === undefined
        ? t('analyse.chance.cells.outside', { number })
        : t('analyse.chance.cells.inArea', { name: pickName(feature.properties), number });
    return { index: at, name, cell };
  });
  return named.toSorted((a, b) => b.cell.z.value - a.cell.z.value);
}

import { sideClasses } from './comparison-shown.ts';
import { SideBarsDrawing } from './side-bars-drawing.tsx';
import { SideMapsDrawing } from './side-maps-drawing.tsx';
import type { ComparedNow, RowKey } from './use-compared.ts';
import { drawElement } from '../export/draw-element.tsx';
import type { Comparison } from '../../../domain/compare/compare-places.ts';
import type { SideMaps } from '../../../domain/compare/side-maps.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';

/** Both sides as bars and as maps, each on one scale. */
export function comparisonCharts(
  texts: Texts,
  {
    now: { compared, first, second },
    comparison,
    maps,
  }: Readonly<{
    now: Pick<ComparedNow, 'compared' | 'first' | 'second'>;
    comparison: Comparison<RowKey>;
    maps: SideMaps | null;
  }>,
): readonly ShownChart[] {
  const { t, format } = texts;
  const names = { first: first.label, second: second.label };
  const rows = comparison.rows.map(({ key, ...sides }) => ({ name: key.name, ...sides }));
  const bars: ShownChart = {
    ...{ id: 'bars', title: t('analyse.compare.bars') },
    draw: (width) => drawElement(<SideBarsDrawing rows={rows} names={names} width={width} />),
  };
  if (maps === null) return [bars];
  const drawing = (
    <SideMapsDrawing
      maps={maps}
      names={names}
      classes={compared === 'areas' ? [] : sideClasses(texts, comparison)}
      formatDistance={format.distance}
    />
  );
  return [bars, { id: 'maps', title: t('analyse.compare.maps'), draw: () => drawElement(drawing) }];
}

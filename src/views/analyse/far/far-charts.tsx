import { BarsDrawing } from '../export/bars-drawing.tsx';
import { drawElement } from '../export/draw-element.tsx';
import type { FarRow } from '../../../domain/far/far-shares.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { FarMeasure } from '../../../schema/far-choices.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';

const ALL_PERCENT = 100;

/** The shares by sub-district as bars, with their ranges and what the radius of the standard says. */
export function farCharts(
  { t, pickName }: Texts,
  rows: readonly FarRow[],
  measure: FarMeasure,
): readonly ShownChart[] {
  const bars = rows.flatMap((row) => {
    const share = row[measure];
    if (share === null || share.mapped === 0) return [];
    const percent = (part: number): number => percentOf(part, share.mapped);
    return [
      {
        name: pickName(row.area.properties),
        value: percent(share.near.usual),
        from: percent(share.near.from),
        to: percent(share.near.to),
        beside: percent(share.inRadius.usual),
      },
    ];
  });
  const drawing = (width?: number) => (
    <BarsDrawing
      width={width}
      bars={bars}
      most={ALL_PERCENT}
      format={(percent) => t('analyse.far.percent', { percent })}
      legend={t('analyse.far.bars')}
    />
  );
  return [{ id: 'shares', title: t('analyse.far.table'), draw: (width) => drawElement(drawing(width)) }];
}

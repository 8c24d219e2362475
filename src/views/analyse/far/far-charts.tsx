import { byShare } from './far-shown.ts';
import { BarsDrawing } from '../export/bars-drawing.tsx';
import { drawElement } from '../export/draw-element.tsx';
import type { FarRow } from '../../../domain/far/far-rows.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';

const ALL_PERCENT = 100;

/** The shares by sub-district as bars, with their ranges and what the radius of the standard says. */
export function farCharts({ t, pickName }: Texts, rows: readonly FarRow[]): readonly ShownChart[] {
  const bars = byShare(rows).map(({ area, homes, near, from, to, inRadius }) => ({
    name: pickName(area.properties),
    value: percentOf(near, homes),
    from: percentOf(from, homes),
    to: percentOf(to, homes),
    beside: percentOf(inRadius, homes),
  }));
  const drawing = (
    <BarsDrawing
      bars={bars}
      most={ALL_PERCENT}
      format={(percent) => t('analyse.far.percent', { percent })}
      legend={t('analyse.far.bars')}
    />
  );
  return [{ id: 'shares', title: t('analyse.far.table'), draw: () => drawElement(drawing) }];
}

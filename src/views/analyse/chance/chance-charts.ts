import { nearestOf } from './chance-texts.ts';
import type { BarsDrawing, CurveDrawing } from './draw-chance-plots.ts';
import type { TestedChance } from '../../../domain/chance/chance-question.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';

/** In CSS pixels, of a drawing that is saved or printed. */
const WIDTH = 520;

/** What the curve is drawn from. */
export const curveDrawing = ({ t }: Texts, { curve }: Pick<TestedChance, 'curve'>): CurveDrawing => ({
  curve,
  words: { axis: t('analyse.chance.curve.axis'), side: t('analyse.chance.curve.side') },
});

/** What the bars of the mean distances are drawn from. */
export const barsDrawing = ({ t }: Texts, outcome: TestedChance): BarsDrawing => ({
  bars: outcome.nearest.bars,
  real: nearestOf(outcome).statistic,
  words: {
    axis: t('analyse.chance.nearest.axis'),
    side: t('analyse.chance.nearest.side'),
    real: t('analyse.chance.tests.value'),
  },
});

/** Both charts, for files and prints. */
export function chanceCharts(texts: Texts, outcome: TestedChance): readonly ShownChart[] {
  const { t } = texts;
  const [curve, bars] = [t('analyse.chance.curve.title'), t('analyse.chance.nearest.title')];
  return [
    {
      id: 'distances',
      title: curve,
      draw: async (width = WIDTH) => {
        const { drawCurve } = await import('./draw-chance-plots.ts');
        return drawCurve(curveDrawing(texts, outcome), { width, summary: curve });
      },
    },
    {
      id: 'nearest',
      title: bars,
      draw: async (width = WIDTH) => {
        const { drawBars } = await import('./draw-chance-plots.ts');
        return drawBars(barsDrawing(texts, outcome), { width, summary: bars });
      },
    },
  ];
}

import { walkHead } from './walk-texts.ts';
import { medianText } from '../spread/spread-texts.ts';
import type { AreaWalks } from '../../../domain/spread/area-walks.ts';
import { LEAST_OF_MEDIAN } from '../../../domain/spread/median-minutes.ts';
import type { ShownCell, ShownColumn } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { METRO, type Subject } from '../../../schema/study-subject.ts';

/** Whole minutes; beyond an hour in words. */
const minutesCell = ({ t }: Texts, minutes: number): ShownCell =>
  minutes === Infinity ? t('analyse.beyond') : Math.round(minutes);

/** The columns of walks as they are saved, and what stands in them. */
export function walkCells(
  texts: Texts,
  target: Subject,
): readonly Readonly<{ column: ShownColumn; cell: (walks: AreaWalks | null) => ShownCell }>[] {
  const { t } = texts;
  const number = { unit: t('analyse.save.unit.median'), kind: 'number' } as const;
  return [
    {
      column: { key: 'minutes', title: walkHead(texts, target), ...number },
      // Too few for a median: one by one, which is no number to reckon with.
      cell: (walks) => {
        if (walks === null || (!walks.minutes && walks.few.length === 0)) return null;
        return walks.minutes ? minutesCell(texts, walks.minutes.usual) : medianText(texts, walks);
      },
    },
    {
      column: { key: 'minutesFrom', title: t('analyse.save.column.minutesFrom'), ...number, bound: 'from' },
      cell: (walks) => (walks?.minutes ? minutesCell(texts, walks.minutes.from) : null),
    },
    {
      column: { key: 'minutesTo', title: t('analyse.save.column.minutesTo'), ...number, bound: 'to' },
      cell: (walks) => (walks?.minutes ? minutesCell(texts, walks.minutes.to) : null),
    },
    {
      column: { key: 'walkNotKnown', title: t('analyse.walks.columnUnmapped'), unit: null, kind: 'number' },
      cell: (walks) => walks?.unmapped ?? null,
    },
  ];
}

/** How the walks are found: those of the programme to the metro by the pipeline. */
export const walkMethod = ({ t }: Texts, isProgramme: boolean, target: Subject | null): readonly string[] => {
  if (target === null) return [];
  const isKnown = isProgramme && target === METRO;
  return [t(isKnown ? 'analyse.method.minutes' : 'analyse.walks.method', { least: LEAST_OF_MEDIAN })];
};

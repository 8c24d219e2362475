import type { ComponentType } from 'react';
import { BySubdistrict } from './by-subdistrict.tsx';
import styles from './spread-answer.module.css';
import { answerOnDemand } from '../answer-on-demand.tsx';
import { ByHexagon } from '../hexagon/by-hexagon.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { SPREAD_WAYS, type SpreadWay } from '../../../schema/analyse-choices.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';

const ByChance = answerOnDemand(async () => (await import('../chance/by-chance.tsx')).ByChance);
const ByComparison = answerOnDemand(async () => (await import('../compare/by-comparison.tsx')).ByComparison);

/** What answers in which way. */
const ANSWERS: Readonly<Record<SpreadWay, ComponentType>> = {
  subdistrict: BySubdistrict,
  hexagon: ByHexagon,
  chance: ByChance,
  compare: ByComparison,
};

/** How what is analysed is spread, in the way that is chosen. */
export function SpreadAnswer() {
  const { t } = useTexts();
  const way = useAnalysis((analysis) => analysis.spreadWay);
  const change = useChangeAnalysis();
  const Answer = ANSWERS[way];
  return (
    <>
      <div className={styles.ways}>
        <SegmentedChoice
          legend={t('analyse.ways')}
          name="spread-way"
          choices={SPREAD_WAYS.map((value) => ({ value, label: t(`analyse.way.${value}`) }))}
          value={way}
          onChoose={(spreadWay) => {
            change({ spreadWay });
          }}
        />
      </div>
      <Answer />
    </>
  );
}

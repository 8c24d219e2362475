import { useMemo } from 'react';
import styles from './chance.module.css';
import { chanceCharts } from './chance-charts.ts';
import { chanceShown } from './chance-shown.ts';
import { chanceMethod, chanceSentences } from './chance-texts.ts';
import { nameCells } from './cell-names.ts';
import { CellsPart } from './cells-part.tsx';
import { Computed } from './computed.tsx';
import { CurvePart } from './curve-part.tsx';
import { NeighborPart } from './neighbor-part.tsx';
import { PairPart } from './pair-part.tsx';
import { TestsTable } from './tests-table.tsx';
import { AnswerSentences } from '../answer-sentences.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { Method } from '../method.tsx';
import {
  type ChanceOutcome,
  SIMULATIONS,
  type TestedChance,
} from '../../../domain/chance/chance-question.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { GREATEST_SEED } from '../../../schema/analyse-choices.ts';
import { useChanceAnswers } from '../../../state/chance-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { Button } from '../../../ui/button.tsx';

/** Where the random numbers begin, once some are used. */
function Seed() {
  const { t } = useTexts();
  const seed = useAnalysis((analysis) => analysis.seed);
  const change = useChangeAnalysis();
  const isUsed = useChanceAnswers(
    ({ chance, pair }) =>
      pair.answer.step === 'found' ||
      (chance.answer.step === 'found' && chance.answer.outcome.kind === 'tested'),
  );
  if (!isUsed) return null;
  return (
    <p className={styles.seed}>
      {t('analyse.chance.seed.text', { seed })}{' '}
      <Button
        kind="text"
        onClick={() => {
          change({ seed: (seed % GREATEST_SEED) + 1 });
        }}
      >
        {t('analyse.chance.seed.another')}
      </Button>
    </p>
  );
}

function Tested({ outcome }: { outcome: TestedChance }) {
  const texts = useTexts();
  const { t } = texts;
  const { areas } = useStudy();
  const subject = useSubjectText();
  const seed = useAnalysis((analysis) => analysis.seed);
  const named = useMemo(() => nameCells(texts, outcome.cells, areas), [texts, outcome, areas]);
  const answer = useMemo(
    () => chanceShown(texts, { outcome, cells: named, subject, seed }),
    [texts, outcome, named, subject, seed],
  );
  const charts = useMemo(() => chanceCharts(texts, outcome), [texts, outcome]);
  return (
    <>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('analyse.chance.tests.title')}</h2>
        <p className={styles.note}>{t('analyse.chance.tests.note')}</p>
        <TestsTable rows={outcome.rows} />
      </section>
      <SaveAnswer answer={answer} charts={charts} />
      <CurvePart curve={outcome.curve} />
      <NeighborPart outcome={outcome} />
      <CellsPart outcome={outcome} named={named} />
    </>
  );
}

function Found({ outcome }: { outcome: ChanceOutcome }) {
  const texts = useTexts();
  return (
    <>
      <AnswerSentences
        sentences={chanceSentences(texts, outcome)}
        scope={texts.t('analyse.chance.scope', { simulations: SIMULATIONS })}
      />
      {outcome.kind === 'tested' && <Tested outcome={outcome} />}
    </>
  );
}

/** Whether what is analysed could be spread so by chance alone. */
export function ByChance() {
  const texts = useTexts();
  const { t } = texts;
  const asking = useChanceAnswers((answers) => answers.chance);
  const { answer } = asking;
  return (
    <>
      <Computed asking={asking} label={t('analyse.chance.asking')}>
        {(outcome) => <Found outcome={outcome} />}
      </Computed>
      <PairPart />
      <Seed />
      <Method paragraphs={chanceMethod(texts, answer.step === 'found' ? answer.outcome : null)} />
    </>
  );
}

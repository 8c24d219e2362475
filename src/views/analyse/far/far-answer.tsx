import { useMemo } from 'react';
import styles from './far-answer.module.css';
import { farCharts } from './far-charts.tsx';
import { CircleWithoutPlaces } from './far-circles.tsx';
import { FarChoices } from './far-tools.tsx';
import { FarKey } from './far-key.tsx';
import { farShown } from './far-shown.ts';
import { FarTable } from './far-table.tsx';
import { farMethod, farSentences } from './far-texts.ts';
import { FurthestEstates } from './furthest-estates.tsx';
import view from '../analyse-view.module.css';
import { AnswerSentences } from '../answer-sentences.tsx';
import { Counting } from '../areas/counting.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { Method } from '../method.tsx';
import { estateWalks } from '../../../domain/far/far-estates.ts';
import { farShares } from '../../../domain/far/far-shares.ts';
import { sortFarRows } from '../../../domain/far/sort-far-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { type FarFound, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useFarPlaces } from '../../../state/use-far-places.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** The shares, with the rows in the order of the table. */
function useShares({ ground, usual, draws }: FarFound) {
  const texts = useTexts();
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const measure = useAnalysis((analysis) => analysis.farMeasure);
  const sort = useAnalysis((analysis) => analysis.farSort);
  const { whole, rows } = useMemo(
    () => farShares({ ground, usual, draws }, within),
    [ground, usual, draws, within],
  );
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(texts.locale);
    const nameOf = ({ properties }: (typeof rows)[number]['area']) => texts.pickName(properties);
    return sortFarRows(rows, { measure, sort }, (a, b) => compare(nameOf(a), nameOf(b)));
  }, [rows, measure, sort, texts]);
  return { whole, rows: sorted, within, measure };
}

function Missing({ missing }: Pick<FarFound, 'missing'>) {
  const { t } = useTexts();
  const retry = useAnalyseAnswers((answers) => answers.retry);
  return (
    <div role="alert" className={styles.notices}>
      {missing.map((what) => (
        <NoticeLine
          key={what}
          text={t(`analyse.far.missing.${what}`)}
          actions={[{ label: t('app.retry'), onPress: retry }]}
        />
      ))}
    </div>
  );
}

function Found({ found }: { found: FarFound }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const counted = useSubjectText();
  const { circle, places } = useFarPlaces();
  const { whole, rows, within, measure } = useShares(found);
  const walks = useMemo(() => estateWalks(found.ground, found.walks), [found.ground, found.walks]);
  const subject = circle === null ? counted : pick(circle.initiative.name);
  const answer = useMemo(
    () => farShown(texts, { whole, rows, walks, within, measure, subject }),
    [texts, whole, rows, walks, within, measure, subject],
  );
  const charts = useMemo(() => farCharts(texts, rows, measure), [texts, rows, measure]);
  return (
    <>
      <Missing missing={found.missing} />
      <AnswerSentences
        sentences={farSentences(texts, whole, measure, within)}
        scope={t('analyse.far.scope', { count: places.count })}
      />
      {found.drawnShare < 1 && (
        <p className={styles.asking}>
          <label>
            {t('analyse.far.drawing')} <progress value={found.drawnShare} max={1} />
          </label>
        </p>
      )}
      <div className={view.tools}>
        <FarKey />
      </div>
      <FarTable rows={rows} measure={measure} />
      <FurthestEstates walks={walks} within={within} />
      <SaveAnswer answer={answer} charts={charts} />
    </>
  );
}

function Asked() {
  const answer = useAnalyseAnswers((answers) => answers.far);
  const ask = useAnalyseAnswers((answers) => answers.retry);
  const stop = useAnalyseAnswers((answers) => answers.stopFar);
  return answer.step === 'found' ? (
    <Found found={answer.found} />
  ) : (
    <Counting of="far" asking={{ answer, ask, stop }} />
  );
}

/** Which homes have one of the chosen places near, and which have not. */
function FarAnswer() {
  const texts = useTexts();
  const { places, circle } = useFarPlaces();
  return (
    <>
      {places.count > 0 ? (
        <Asked />
      ) : circle !== null ? (
        <CircleWithoutPlaces circle={circle} />
      ) : (
        <AnswerSentences sentences={[texts.t('analyse.none')]} />
      )}
      <Method paragraphs={farMethod(texts)} />
    </>
  );
}

export const FAR = { Answer: FarAnswer, Choices: FarChoices };

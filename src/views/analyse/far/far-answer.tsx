import { useMemo } from 'react';
import styles from './far-answer.module.css';
import { farCharts } from './far-charts.tsx';
import { farMethod, farSentences, farShown } from './far-shown.ts';
import { FarTable } from './far-table.tsx';
import { FurthestHomes } from './furthest-homes.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { Method } from '../method.tsx';
import { farRows, type HomeAnswer } from '../../../domain/far/far-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { WITHIN_MINUTES } from '../../../schema/analyse-choices.ts';
import { type FarAnswer as Answer, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';

function Found({ homes }: { homes: readonly HomeAnswer[] }) {
  const texts = useTexts();
  const { areas } = useStudy();
  const subject = useSubjectText();
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const { whole, rows } = useMemo(() => farRows(homes, areas, within), [homes, areas, within]);
  const answer = useMemo(
    () => farShown(texts, { homes, whole, rows, within, subject }),
    [texts, homes, whole, rows, within, subject],
  );
  const charts = useMemo(() => farCharts(texts, rows), [texts, rows]);
  return (
    <>
      <p className={styles.scope}>{texts.t('analyse.far.scope', { count: homes.length })}</p>
      <div role="status" className={styles.sentences}>
        {farSentences(texts, whole, within).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className={styles.scope}>{texts.t('analyse.far.key')}</p>
      <FarTable rows={rows} />
      <FurthestHomes homes={homes} within={within} />
      <SaveAnswer answer={answer} charts={charts} />
    </>
  );
}

function Asked({ answer }: { answer: Answer }) {
  const { t } = useTexts();
  const retry = useAnalyseAnswers((answers) => answers.retry);
  switch (answer.step) {
    case 'asking':
      return (
        <p className={styles.asking}>
          <label>
            {t('analyse.far.asking')} <progress value={answer.share} max={1} />
          </label>
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <NoticeLine
            text={t(`analyse.far.failed.${answer.why}`)}
            actions={[{ label: t('app.retry'), onPress: retry }]}
          />
        </div>
      );
    case 'found':
      return <Found homes={answer.homes} />;
  }
}

function Near() {
  const { t } = useTexts();
  const answer = useAnalyseAnswers((answers) => answers.far);
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const analyse = useChangeAnalysis();
  return (
    <>
      <div className={styles.within}>
        <SegmentedChoice
          legend={t('analyse.far.within')}
          name="within-minutes"
          choices={WITHIN_MINUTES.map((minutes) => ({
            value: String(minutes),
            label: t('analyse.strip.tick', { minutes }),
          }))}
          value={String(within)}
          onChoose={(text) => {
            const minutes = WITHIN_MINUTES.find((each) => String(each) === text);
            if (minutes !== undefined) analyse({ withinMinutes: minutes });
          }}
        />
      </div>
      <Asked answer={answer} />
    </>
  );
}

/** Which named estates have one of the chosen places near, and which have not. */
export function FarAnswer() {
  const texts = useTexts();
  const { t } = texts;
  const { places } = useStudy();
  return (
    <>
      {places.length === 0 ? <p className={styles.sentences}>{t('analyse.none')}</p> : <Near />}
      <Method paragraphs={farMethod(texts)} />
    </>
  );
}

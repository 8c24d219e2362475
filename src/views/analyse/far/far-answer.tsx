import { useMemo } from 'react';
import styles from './far-answer.module.css';
import { FarTable } from './far-table.tsx';
import { FurthestHomes } from './furthest-homes.tsx';
import { Method } from '../method.tsx';
import {
  type FarRow,
  farRows,
  type HomeAnswer,
  type NearCount,
  RADIUS_METERS,
} from '../../../domain/far/far-rows.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { WITHIN_MINUTES, type WithinMinutes } from '../../../schema/analyse-choices.ts';
import { type FarAnswer as Answer, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { useStudy } from '../../../state/use-study.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';

function sentences({ t }: Texts, whole: NearCount, minutes: WithinMinutes): readonly string[] {
  const { homes, near, from, to, inRadius } = whole;
  const values = { homes, near, minutes, percent: percentOf(near, homes) };
  const radius = { meters: RADIUS_METERS[minutes], percent: percentOf(inRadius, homes) };
  return [
    t('analyse.far.sentence', values),
    ...(from === to ? [] : [t('analyse.far.range', { from, to })]),
    t('analyse.far.radius', radius),
  ];
}

function Found({ homes }: { homes: readonly HomeAnswer[] }) {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const { whole, rows } = useMemo(() => farRows(homes, subdistricts, within), [homes, subdistricts, within]);
  return (
    <>
      <p className={styles.scope}>{texts.t('analyse.far.scope', { count: homes.length })}</p>
      <div role="status" className={styles.sentences}>
        {sentences(texts, whole, within).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className={styles.scope}>{texts.t('analyse.far.key')}</p>
      <FarTable rows={rows.filter((row): row is FarRow => row.homes > 0)} />
      <FurthestHomes homes={homes} within={within} />
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

const METHOD = ['homes', 'walk', 'range', 'radius', 'limits'] as const;

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
  const { t } = useTexts();
  const { places } = useStudy();
  return (
    <>
      {places.length === 0 ? <p className={styles.sentences}>{t('analyse.none')}</p> : <Near />}
      <Method paragraphs={METHOD.map((part) => t(`analyse.far.method.${part}`))} />
    </>
  );
}

import { useId, useMemo } from 'react';
import { comparisonCharts } from './comparison-charts.tsx';
import { comparisonShown } from './comparison-shown.ts';
import { comparisonMethod } from './comparison-texts.ts';
import { ComparisonTable } from './compared-table.tsx';
import styles from './compare.module.css';
import { SmallMap } from './small-map.tsx';
import { type ComparedNow, type RowKey, useCompared } from './use-compared.ts';
import view from '../analyse-view.module.css';
import { AnswerSentences } from '../answer-sentences.tsx';
import { Counting } from '../areas/counting.tsx';
import { ShadeKey } from '../areas/shade-key.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { FigureNote } from '../figure-note.tsx';
import { Method } from '../method.tsx';
import { describeComparison } from '../../../domain/compare/describe-comparison.ts';
import type { Comparison } from '../../../domain/compare/compare-places.ts';
import { areaMaps, setMaps, type SideMaps } from '../../../domain/compare/side-maps.ts';
import { scaleLength } from '../../../domain/geo/mercator.ts';
import type { Study } from '../../../domain/study/study.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { COMPARED } from '../../../schema/analyse-choices.ts';
import { PROGRAMME } from '../../../schema/study-subject.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** Which two. */
function Sides({ now: { choices, first, second } }: { now: ComparedNow }) {
  const { t } = useTexts();
  const change = useChangeAnalysis();
  const [firstId, secondId] = [useId(), useId()];
  return (
    <div className={styles.sides}>
      <div>
        <label htmlFor={firstId}>{t('analyse.compare.first')}</label>
        <SelectField
          id={firstId}
          choices={choices}
          value={first.value}
          onChoose={(id) => {
            change({ firstId: id });
          }}
        />
      </div>
      <div>
        <label htmlFor={secondId}>{t('analyse.compare.second')}</label>
        <SelectField
          id={secondId}
          choices={choices}
          value={second.value}
          onChoose={(id) => {
            change({ secondId: id });
          }}
        />
      </div>
    </div>
  );
}

function Maps({ now, comparison: { rows }, maps }: Shown & { maps: SideMaps }) {
  const { t, format } = useTexts();
  const isOfAreas = now.compared === 'areas';
  const barMeters = scaleLength(maps.first.frame.metersPerUnit * LONGEST_BAR);
  return (
    <>
      {!isOfAreas && (
        <div className={view.tools}>
          <ShadeKey
            title={t('analyse.key')}
            counts={rows.flatMap(({ first, second }) => [first.count, second.count])}
          />
        </div>
      )}
      <div className={styles.maps} role="group" aria-label={t('analyse.compare.maps')}>
        {(['first', 'second'] as const).map((side) => (
          <SmallMap
            key={side}
            name={now[side].label}
            map={maps[side]}
            barMeters={isOfAreas ? barMeters : null}
          />
        ))}
      </div>
      {isOfAreas && (
        <p className={styles.scale}>{t('analyse.compare.scale', { distance: format.distance(barMeters) })}</p>
      )}
    </>
  );
}

type Shown = Readonly<{ now: ComparedNow; comparison: Comparison<RowKey> }>;

function Compared({ now, comparison }: Shown) {
  const texts = useTexts();
  const { t } = texts;
  const subject = useSubjectText();
  const study = useStudy();
  const maps = useMemo(() => mapsOf(now, comparison, study), [now, comparison, study]);
  const answer = useMemo(
    () => comparisonShown(texts, { now, comparison, subject }),
    [texts, now, comparison, subject],
  );
  const charts = useMemo(
    () => comparisonCharts(texts, { now, comparison, maps }),
    [texts, now, comparison, maps],
  );
  return (
    <>
      <AnswerSentences sentences={answer.sentences} />
      {now.compared !== 'areas' && describeComparison(comparison).unlike !== null && (
        <div className={styles.scale}>
          {t('analyse.notes.of.unlike.title')}
          <FigureNote of="unlike" />
        </div>
      )}
      {maps !== null && <Maps now={now} comparison={comparison} maps={maps} />}
      <ComparisonTable now={now} comparison={comparison} />
      <SaveAnswer answer={answer} charts={charts} />
    </>
  );
}

/** The longest bar of the scale, in units of a small map. */
const LONGEST_BAR = 70;

function mapsOf(
  { compared, first, second }: ComparedNow,
  comparison: Comparison<RowKey>,
  study: Study,
): SideMaps | null {
  if (compared !== 'areas') return setMaps(study.areas, comparison);
  const [a, b] = [first, second].map(({ value }) => study.areas.find(({ id }) => id === value));
  return a === undefined || b === undefined ? null : areaMaps([a, b], study);
}

function Found({ now }: { now: ComparedNow }) {
  const { t } = useTexts();
  const everyday = useAnalyseAnswers((answers) => answers.everyday.step);
  const read = useAnalyseAnswers((answers) => answers.readSubject);
  const { comparison, asking } = now;
  if (comparison === null) {
    if (asking !== null) return <Counting asking={asking} of="count" />;
    return everyday === 'failed' ? (
      <div role="alert" className={view.counted}>
        <NoticeLine text={t('analyse.subject.failed')} actions={[{ label: t('app.retry'), onPress: read }]} />
      </div>
    ) : (
      <p role="status" className={view.scope}>
        {t('analyse.compare.asking')}
      </p>
    );
  }
  return <Compared now={now} comparison={comparison} />;
}

/** Two sets, statuses, times or sub-districts side by side. */
export function ByComparison() {
  const texts = useTexts();
  const { t } = texts;
  const compared = useAnalysis((analysis) => analysis.compared);
  const isProgramme = useAnalysis(({ subject }) => subject === PROGRAMME);
  const change = useChangeAnalysis();
  const now = useCompared();
  const needsProgramme = !isProgramme && (compared === 'statuses' || compared === 'times');
  return (
    <>
      <div className={styles.choices}>
        <SegmentedChoice
          legend={t('analyse.compare.what')}
          name="compared"
          choices={COMPARED.map((value) => ({ value, label: t(`analyse.compare.kind.${value}`) }))}
          value={compared}
          onChoose={(chosen) => {
            change({ compared: chosen, firstId: null, secondId: null });
          }}
        />
        {now !== null && !needsProgramme && compared !== 'times' && <Sides now={now} />}
      </div>
      {needsProgramme && <AnswerSentences sentences={[t('analyse.compare.programmeOnly')]} />}
      {!needsProgramme && now === null && <AnswerSentences sentences={[t('analyse.none')]} />}
      {!needsProgramme && now !== null && <Found now={now} />}
      <Method paragraphs={comparisonMethod(texts)} />
    </>
  );
}

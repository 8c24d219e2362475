import { useId } from 'react';
import { comparisonMethod, comparisonSentences } from './comparison-texts.ts';
import { ComparisonTable } from './compared-table.tsx';
import styles from './compare.module.css';
import { SmallMap } from './small-map.tsx';
import { type ComparedNow, type RowKey, useCompared } from './use-compared.ts';
import view from '../analyse-view.module.css';
import { ShadeKey } from '../areas/shade-key.tsx';
import { Method } from '../method.tsx';
import type { Comparison } from '../../../domain/compare/compare-places.ts';
import { countClasses } from '../../../domain/spread/count-classes.ts';
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

function Maps({ now, comparison: { rows } }: { now: ComparedNow; comparison: Comparison<RowKey> }) {
  const { t } = useTexts();
  const { areas } = useStudy();
  const counts = rows.flatMap(({ first, second }) => [first.count, second.count]);
  const classes = countClasses(counts);
  return (
    <>
      <div className={view.tools}>
        <ShadeKey title={t('analyse.key')} counts={counts} />
      </div>
      <div className={styles.maps} role="group" aria-label={t('analyse.compare.maps')}>
        {(['first', 'second'] as const).map((side) => (
          <SmallMap
            key={side}
            name={now[side].label}
            areas={areas}
            classes={classes}
            countOf={(id) => rows.find(({ key }) => key.id === id)?.[side].count ?? 0}
          />
        ))}
      </div>
    </>
  );
}

function Found({ now }: { now: ComparedNow }) {
  const texts = useTexts();
  const { t } = texts;
  const everyday = useAnalyseAnswers((answers) => answers.everyday.step);
  const read = useAnalyseAnswers((answers) => answers.readSubject);
  const { comparison } = now;
  if (comparison === null) {
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
  return (
    <>
      <div role="status" className={view.sentences}>
        {comparisonSentences(texts, now, comparison).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {now.compared !== 'areas' && <Maps now={now} comparison={comparison} />}
      <ComparisonTable now={now} comparison={comparison} />
    </>
  );
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
      {needsProgramme && <p className={view.sentences}>{t('analyse.compare.programmeOnly')}</p>}
      {!needsProgramme && now === null && <p className={view.sentences}>{t('analyse.none')}</p>}
      {!needsProgramme && now !== null && <Found now={now} />}
      <Method paragraphs={comparisonMethod(texts)} />
    </>
  );
}

import { useId } from 'react';
import styles from './siting-answer.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { WITHIN_MINUTES } from '../../../schema/analyse-choices.ts';
import type { Analysis } from '../../../schema/analysis.ts';
import { SITE_COUNTS, SITING_GOALS } from '../../../schema/siting-choices.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { ownSetOf, useOwnData } from '../../../state/own-data.ts';
import { useStudy } from '../../../state/use-study.ts';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** Sites that were moved belong to the question that found them. */
function useAskOtherwise(): (change: Partial<Analysis>) => void {
  const analyse = useChangeAnalysis();
  return (change) => {
    analyse({ ...change, movedSites: [] });
  };
}

const EVERYWHERE = '';

function SiteArea() {
  const { t, pickName } = useTexts();
  const id = useId();
  const { areas } = useStudy();
  const siteAreaId = useAnalysis((analysis) => analysis.siteAreaId);
  const ask = useAskOtherwise();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('analyse.siting.area')}</label>
      <SelectField
        id={id}
        choices={[
          { value: EVERYWHERE, label: t('analyse.siting.everywhere') },
          ...areas.map((area) => ({ value: area.id, label: pickName(area.properties) })),
        ]}
        value={areas.some((area) => area.id === siteAreaId) ? (siteAreaId ?? EVERYWHERE) : EVERYWHERE}
        onChoose={(value) => {
          ask({ siteAreaId: value === EVERYWHERE ? null : value });
        }}
      />
    </p>
  );
}

/** Among which points: those of the network, or the reader's own. */
function SitePoints() {
  const { t } = useTexts();
  const id = useId();
  const sets = useOwnData((data) => data.sets);
  const ownId = useAnalysis((analysis) => analysis.siteOwnId);
  const ask = useAskOtherwise();
  const isUnknown = ownId !== null && ownSetOf(sets, ownId) === null;
  if (sets.length === 0 && ownId === null)
    return <p className={styles.hint}>{t('analyse.siting.points.hint')}</p>;
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('analyse.siting.points.label')}</label>
      <SelectField
        id={id}
        choices={[
          { value: EVERYWHERE, label: t('analyse.siting.points.grid') },
          ...(isUnknown ? [{ value: ownId, label: t('analyse.siting.points.missing') }] : []),
          ...sets.map((set) => ({
            value: set.id,
            label: t('analyse.siting.points.own', { name: set.name }),
          })),
        ]}
        value={ownId ?? EVERYWHERE}
        onChoose={(value) => {
          ask({ siteOwnId: value === EVERYWHERE ? null : value });
        }}
      />
    </p>
  );
}

/** What more are to bring, how many, how near, and where they may be. */
export function SitingChoices() {
  const { t, format } = useTexts();
  const goal = useAnalysis((analysis) => analysis.sitingGoal);
  const count = useAnalysis((analysis) => analysis.siteCount);
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const ask = useAskOtherwise();
  return (
    <section aria-label={t('analyse.siting.choices')} className={styles.choices}>
      <SegmentedChoice
        legend={t('analyse.siting.goal')}
        name="siting-goal"
        choices={SITING_GOALS.map((value) => ({ value, label: t(`analyse.siting.goals.${value}`) }))}
        value={goal}
        onChoose={(chosen) => {
          ask({ sitingGoal: chosen });
        }}
      />
      <p aria-hidden="true" className={styles.label}>
        {t('analyse.siting.count')}
      </p>
      <SegmentedChoice
        legend={t('analyse.siting.count')}
        name="site-count"
        choices={SITE_COUNTS.map((value) => ({ value: String(value), label: format.number(value) }))}
        value={String(count)}
        onChoose={(text) => {
          const chosen = SITE_COUNTS.find((each) => String(each) === text);
          if (chosen !== undefined) ask({ siteCount: chosen });
        }}
      />
      <p aria-hidden="true" className={styles.label}>
        {t('analyse.siting.within')}
      </p>
      <SegmentedChoice
        legend={t('analyse.siting.within')}
        name="siting-minutes"
        choices={WITHIN_MINUTES.map((minutes) => ({
          value: String(minutes),
          label: t('analyse.strip.tick', { minutes }),
        }))}
        value={String(within)}
        onChoose={(text) => {
          const chosen = WITHIN_MINUTES.find((each) => String(each) === text);
          if (chosen !== undefined) ask({ withinMinutes: chosen });
        }}
      />
      <SiteArea />
      <SitePoints />
    </section>
  );
}

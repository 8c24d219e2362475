import { useId } from 'react';
import styles from './analyse-view.module.css';
import { ProgrammeFilters } from './programme-filters.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { subjectName } from './subject-name.ts';
import {
  EVERYDAY_SUBJECTS,
  everydayKindOf,
  ownIdOf,
  PROGRAMME,
  type Subject,
} from '../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../state/analysis-choices.ts';
import { ownSetOf, useOwnData } from '../../state/own-data.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** What can be counted, in the order of the list. */
const SUBJECTS: readonly Subject[] = [PROGRAMME, ...EVERYDAY_SUBJECTS];

/** What is counted: of the programme what its filters leave, or everyday places of one kind. */
export function Counted() {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const subject = useAnalysis((analysis) => analysis.subject);
  const change = useChangeAnalysis();
  const sets = useOwnData((data) => data.sets);
  const subjects: readonly Subject[] = [...SUBJECTS, ...sets.map(({ id: own }): Subject => `own-${own}`)];
  const isListed = subjects.includes(subject);
  const own = ownSetOf(sets, ownIdOf(subject) ?? '');
  return (
    <div className={styles.counted}>
      <p className={styles.subject}>
        <label htmlFor={id}>{t('analyse.categories')}</label>
        <SelectField
          id={id}
          choices={(isListed ? subjects : [subject, ...subjects]).map((value) => ({
            value,
            label: subjectName(texts, value, sets),
          }))}
          value={subject}
          onChoose={(chosen) => {
            change({ subject: chosen });
          }}
        />
      </p>
      {subject === PROGRAMME && <ProgrammeFilters />}
      {everydayKindOf(subject) !== null && <p className={styles.further}>{t('analyse.subject.osm')}</p>}
      {own !== null && (
        <p className={styles.further}>{t('analyse.own.subjectAbout', { file: own.fileName })}</p>
      )}
    </div>
  );
}

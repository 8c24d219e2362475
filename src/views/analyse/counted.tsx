import { useId } from 'react';
import styles from './analyse-view.module.css';
import { ProgrammeFilters } from './programme-filters.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { subjectName } from './subject-name.ts';
import { EVERYDAY_SUBJECTS, PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../state/analysis-choices.ts';
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
  const isListed = SUBJECTS.includes(subject);
  return (
    <div className={styles.counted}>
      <p className={styles.subject}>
        <label htmlFor={id}>{t('analyse.categories')}</label>
        <SelectField
          id={id}
          choices={(isListed ? SUBJECTS : [subject, ...SUBJECTS]).map((value) => ({
            value,
            label: value === subject && !isListed ? t('analyse.subject.own') : subjectName(texts, value),
          }))}
          value={subject}
          onChoose={(chosen) => {
            change({ subject: chosen });
          }}
        />
      </p>
      {subject === PROGRAMME ? (
        <ProgrammeFilters />
      ) : (
        <p className={styles.further}>{t('analyse.subject.osm')}</p>
      )}
    </div>
  );
}

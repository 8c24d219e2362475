import styles from './analyse-view.module.css';
import { ProgrammeFilters } from './programme-filters.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { SubjectField } from './subject-field.tsx';
import { everydayKindOf, ownIdOf, PROGRAMME } from '../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../state/analysis-choices.ts';
import { ownSetOf, useOwnData } from '../../state/own-data.ts';

/** What is counted: the programme, everyday places of one kind, or own data. */
export function Counted() {
  const { t } = useTexts();
  const subject = useAnalysis((analysis) => analysis.subject);
  const change = useChangeAnalysis();
  const sets = useOwnData((data) => data.sets);
  const own = ownSetOf(sets, ownIdOf(subject) ?? '');
  return (
    <div className={styles.counted}>
      <SubjectField
        label={t('analyse.categories')}
        value={subject}
        onChoose={(chosen) => {
          change({ subject: chosen });
        }}
      />
      {own !== null && (
        <p className={styles.further}>{t('analyse.own.subjectAbout', { file: own.fileName })}</p>
      )}
    </div>
  );
}

/** More about it: of the programme its filters, of everyday places how well they are known. */
export function CountedFurther() {
  const { t } = useTexts();
  const subject = useAnalysis((analysis) => analysis.subject);
  const isEveryday = everydayKindOf(subject) !== null;
  if (subject !== PROGRAMME && !isEveryday) return null;
  return (
    <div className={styles.counted}>
      {isEveryday ? <p className={styles.further}>{t('analyse.subject.osm')}</p> : <ProgrammeFilters />}
    </div>
  );
}

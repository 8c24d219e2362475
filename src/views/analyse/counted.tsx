import styles from './analyse-view.module.css';
import { ProgrammeFilters } from './programme-filters.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { SubjectField } from './subject-field.tsx';
import { everydayKindOf, ownIdOf, PROGRAMME } from '../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../state/analysis-choices.ts';
import { ownSetOf, useOwnData } from '../../state/own-data.ts';

/** What is counted: of the programme what its filters leave, or everyday places of one kind. */
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
      {subject === PROGRAMME && <ProgrammeFilters />}
      {everydayKindOf(subject) !== null && <p className={styles.further}>{t('analyse.subject.osm')}</p>}
      {own !== null && (
        <p className={styles.further}>{t('analyse.own.subjectAbout', { file: own.fileName })}</p>
      )}
    </div>
  );
}

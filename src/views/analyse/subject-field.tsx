import { useId } from 'react';
import styles from './analyse-view.module.css';
import { subjectName } from './subject-name.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { EVERYDAY_SUBJECTS, PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import { useOwnData } from '../../state/own-data.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** What there is to count, and to walk to, in the order of the list. */
const SUBJECTS: readonly Subject[] = [PROGRAMME, ...EVERYDAY_SUBJECTS];

/** A choice among the programme, everyday places of each kind, and own data. */
export function SubjectField({
  label,
  value,
  without = null,
  onChoose,
}: {
  label: string;
  value: Subject;
  /** What makes no sense here. */
  without?: Subject | null;
  onChoose: (subject: Subject) => void;
}) {
  const texts = useTexts();
  const id = useId();
  const sets = useOwnData((data) => data.sets);
  const subjects: readonly Subject[] = [...SUBJECTS, ...sets.map(({ id: own }): Subject => `own-${own}`)];
  const listed = subjects.filter((each) => each !== without);
  return (
    <p className={styles.subject}>
      <label htmlFor={id}>{label}</label>
      <SelectField
        id={id}
        choices={(listed.includes(value) ? listed : [value, ...listed]).map((each) => ({
          value: each,
          label: subjectName(texts, each, sets),
        }))}
        value={value}
        onChoose={onChoose}
      />
    </p>
  );
}

import styles from './walk-to.module.css';
import type { WalksNow } from './use-walks.ts';
import { Counting } from '../areas/counting.tsx';
import { SubjectField } from '../subject-field.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';

/** To the nearest of what the walks are told, and how far these are found. */
export function WalkTo({ now: { target, asking } }: { now: WalksNow }) {
  const { t } = useTexts();
  const subject = useAnalysis((analysis) => analysis.subject);
  const change = useChangeAnalysis();
  if (target === null) return null;
  return (
    <div className={styles.walks}>
      <SubjectField
        label={t('analyse.walks.to')}
        value={target}
        without={subject}
        onChoose={(walkTo) => {
          change({ walkTo });
        }}
      />
      {asking !== null && <Counting asking={asking} of="walks" />}
    </div>
  );
}

import styles from './walk-to.module.css';
import type { WalksNow } from './use-walks.ts';
import { SubjectField } from '../subject-field.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

function Asked({ asking }: { asking: NonNullable<WalksNow['asking']> }) {
  const { t } = useTexts();
  const { answer, ask, stop } = asking;
  switch (answer.step) {
    case 'asking':
      return (
        <p className={styles.asking}>
          <label>
            {t('analyse.walks.asking')} <progress value={answer.share} max={1} />
          </label>
          <Button kind="text" onClick={stop}>
            {t('analyse.counting.stop')}
          </Button>
        </p>
      );
    case 'stopped':
      return (
        <p role="status" className={styles.asking}>
          {t('analyse.walks.stopped')}{' '}
          <Button kind="text" onClick={ask}>
            {t('analyse.walks.start')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <NoticeLine text={t('analyse.walks.failed')} actions={[{ label: t('app.retry'), onPress: ask }]} />
        </div>
      );
    case 'found':
      return null;
  }
}

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
      {asking !== null && <Asked asking={asking} />}
    </div>
  );
}

import styles from './counting.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Asking } from '../../../state/asking.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** How far a count of many places is, with a way to stop it, or why there is none and the next step. */
export function Counting({
  asking: { answer, ask, stop },
  isOld,
}: {
  asking: Asking<unknown>;
  /** Whether what was counted before stands above. */
  isOld: boolean;
}) {
  const { t } = useTexts();
  const className = classNames(styles.counting, isOld && styles.renewing);
  switch (answer.step) {
    case 'asking':
      return (
        <p className={className}>
          <label>
            {t(isOld ? 'analyse.counting.renewing' : 'analyse.counting.asking')}{' '}
            <progress value={answer.share} max={1} />
          </label>
          <Button kind="text" onClick={stop}>
            {t('analyse.counting.stop')}
          </Button>
        </p>
      );
    case 'stopped':
      return (
        <p role="status" className={className}>
          {t(isOld ? 'analyse.counting.stoppedOld' : 'analyse.counting.stopped')}{' '}
          <Button kind="text" onClick={ask}>
            {t('analyse.counting.start')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={className}>
          <NoticeLine
            text={t(isOld ? 'analyse.counting.failedOld' : 'analyse.counting.failed')}
            actions={[{ label: t('app.retry'), onPress: ask }]}
          />
        </div>
      );
    case 'found':
      return null;
  }
}

import type { ReactNode } from 'react';
import styles from './chance.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Asking } from '../../../state/asking.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** What the worker computes: how far it is and a way to stop it, a failure with a next step, or what came out. */
export function Computed<T>({
  asking: { answer, ask, stop },
  label,
  children,
}: {
  asking: Asking<T>;
  /** What is being computed. */
  label: string;
  children: (outcome: T) => ReactNode;
}) {
  const { t } = useTexts();
  switch (answer.step) {
    case 'asking':
      return (
        <p className={styles.asking}>
          <label>
            {label} <progress value={answer.share} max={1} />
          </label>
          <Button kind="text" onClick={stop}>
            {t('analyse.chance.stop')}
          </Button>
        </p>
      );
    case 'stopped':
      return (
        <p role="status" className={styles.asking}>
          {t('analyse.chance.stopped')}{' '}
          <Button kind="text" onClick={ask}>
            {t('analyse.chance.start')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <NoticeLine text={t('analyse.chance.failed')} actions={[{ label: t('app.retry'), onPress: ask }]} />
        </div>
      );
    case 'found':
      return children(answer.outcome);
  }
}

import type { ReactNode } from 'react';
import styles from '../analyse-view.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** The answer, once the sub-districts are cut to the chosen area. */
export function OfGround({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const { step } = useAnalyseAnswers(({ ground }) => ground);
  const cutAgain = useAnalyseAnswers(({ cutGround }) => cutGround);
  const isEmpty = useAnalyseAnswers(({ ground }) => ground.step === 'cut' && ground.cut.areas.length === 0);
  switch (step) {
    case 'asking':
      return (
        <p role="status" className={styles.scope}>
          {t('analyse.ground.asking')}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.counted}>
          <NoticeLine
            text={t('analyse.ground.problem.cut')}
            actions={[{ label: t('app.retry'), onPress: cutAgain }]}
          />
        </div>
      );
    case 'unknown':
      return (
        <p role="status" className={styles.sentences}>
          {t('analyse.ground.unknown')}
        </p>
      );
    case 'whole':
    case 'cut':
      return isEmpty ? (
        <p role="status" className={styles.sentences}>
          {t('analyse.ground.outside')}
        </p>
      ) : (
        children
      );
  }
}

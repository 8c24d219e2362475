import type { ReactNode } from 'react';
import styles from './analyse-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { useCountedAnswers } from '../../state/counted-answers.ts';
import { useSubjectStep } from '../../state/use-study.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** The answer, once it is known what is counted. */
export function OfSubject({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const step = useSubjectStep();
  const readSubject = useAnalyseAnswers((answers) => answers.readSubject);
  const cutPlaces = useCountedAnswers((answers) => answers.cutPlaces);
  switch (step) {
    case 'read':
      return children;
    case 'asking':
      return (
        <p role="status" className={styles.scope}>
          {t('analyse.subject.asking')}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.counted}>
          <NoticeLine
            text={t('analyse.subject.failed')}
            actions={[
              {
                label: t('app.retry'),
                // Either may be what failed.
                onPress: () => {
                  readSubject();
                  cutPlaces();
                },
              },
            ]}
          />
        </div>
      );
    case 'unknown':
      return (
        <p role="status" className={styles.sentences}>
          {t('analyse.subject.unknown')}
        </p>
      );
  }
}

import type { ReactNode } from 'react';
import styles from './analyse-view.module.css';
import { TwinLine } from './twin-line.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { useCountedAnswers } from '../../state/counted-answers.ts';
import { type SubjectStep, useSubjectStep } from '../../state/use-study.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Why there is no answer yet. */
function Unread({ step }: { step: Exclude<SubjectStep, 'read'> }) {
  const { t } = useTexts();
  const readSubject = useAnalyseAnswers((answers) => answers.readSubject);
  const cutPlaces = useCountedAnswers((answers) => answers.cutPlaces);
  switch (step) {
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

/** The answer, once it is known what is counted; until then its twin can be counted instead. */
export function OfSubject({ children }: { children: ReactNode }) {
  const step = useSubjectStep();
  return step === 'read' ? (
    children
  ) : (
    <>
      <Unread step={step} />
      <TwinLine />
    </>
  );
}

import styles from './siting-answer.module.css';
import { SitingChoices } from './ask-otherwise.tsx';
import { SitingFound } from './siting-found.tsx';
import { sitingMethod } from './siting-shown.ts';
import { Method } from '../method.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** How far it is, and a way to end it. */
function Busy({ text, share }: { text: string; share: number | null }) {
  const { t } = useTexts();
  const stop = useAnalyseAnswers((answers) => answers.stopSiting);
  return (
    <p className={styles.busy}>
      <label>
        {text} {share === null ? <progress /> : <progress value={share} max={1} />}
      </label>{' '}
      <Button kind="text" onClick={stop}>
        {t('analyse.siting.stop')}
      </Button>
    </p>
  );
}

function Asked() {
  const { t } = useTexts();
  const answer = useAnalyseAnswers((answers) => answers.siting);
  const retry = useAnalyseAnswers((answers) => answers.retry);
  switch (answer.step) {
    case 'walking':
      return <Busy text={t('analyse.siting.walking')} share={answer.share} />;
    case 'searching':
      return <Busy text={t('analyse.siting.searching')} share={answer.state?.share ?? null} />;
    case 'stopped':
      return (
        <div role="status" className={styles.notice}>
          <NoticeLine
            text={t('analyse.siting.stopped')}
            actions={[{ label: t('analyse.siting.again'), onPress: retry }]}
          />
        </div>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.notice}>
          <NoticeLine
            text={t(`analyse.siting.failed.${answer.why}`)}
            actions={[{ label: t('app.retry'), onPress: retry }]}
          />
        </div>
      );
    case 'found':
      return <SitingFound siting={answer.siting} />;
  }
}

/** Where one more of what is counted would help most. */
function SitingAnswer() {
  const texts = useTexts();
  const isOwn = useAnalysis((analysis) => analysis.siteOwnId !== null);
  return (
    <>
      <Asked />
      <Method paragraphs={sitingMethod(texts, isOwn)} />
    </>
  );
}

export const SITING = { Answer: SitingAnswer, Choices: SitingChoices };

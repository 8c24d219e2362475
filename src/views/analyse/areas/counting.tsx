import styles from './counting.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Asking, ComputedAnswer } from '../../../state/asking.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** What is said of something that takes a while. */
const WORDS = {
  count: {
    asking: 'analyse.counting.asking',
    stopped: 'analyse.counting.stopped',
    start: 'analyse.counting.start',
    failed: 'analyse.counting.failed',
  },
  /** What was counted before stands above. */
  recount: {
    asking: 'analyse.counting.renewing',
    stopped: 'analyse.counting.stoppedOld',
    start: 'analyse.counting.start',
    failed: 'analyse.counting.failedOld',
  },
  walks: {
    asking: 'analyse.walks.asking',
    stopped: 'analyse.walks.stopped',
    start: 'analyse.walks.start',
    failed: 'analyse.walks.failed',
  },
  far: {
    asking: 'analyse.far.asking',
    stopped: 'analyse.walks.stopped',
    start: 'analyse.walks.start',
    failed: 'analyse.far.failed',
  },
} as const;

type Unanswered = Exclude<ComputedAnswer<unknown>, { step: 'found' }>;

/** How far something that takes a while is, with a way to stop it, or why there is no answer and the next step. */
export function Counting({
  asking: { answer, ask, stop },
  of,
}: {
  asking: Omit<Asking<unknown>, 'answer'> & Readonly<{ answer: Readonly<{ step: 'found' }> | Unanswered }>;
  of: keyof typeof WORDS;
}) {
  const { t } = useTexts();
  const words = WORDS[of];
  const className = classNames(styles.counting, styles[of]);
  switch (answer.step) {
    case 'asking':
      return (
        <p className={className}>
          <label>
            {t(words.asking)} <progress value={answer.share} max={1} />
          </label>
          <Button kind="text" onClick={stop}>
            {t('analyse.counting.stop')}
          </Button>
        </p>
      );
    case 'stopped':
      return (
        <p role="status" className={className}>
          {t(words.stopped)}{' '}
          <Button kind="text" onClick={ask}>
            {t(words.start)}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={className}>
          <NoticeLine text={t(words.failed)} actions={[{ label: t('app.retry'), onPress: ask }]} />
        </div>
      );
    case 'found':
      return null;
  }
}

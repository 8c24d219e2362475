import styles from './composer.module.css';
import { useOverMinutes } from './use-stop-times.ts';
import { duration } from '../tour-texts.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** What could not be read or found, with the way to try again; goes when it is over. */
export function WalkTroubles() {
  const { t } = useTexts();
  const network = useComposerAnswers((answers) => answers.network);
  const unread = useComposerAnswers((answers) => answers.unread);
  const retry = useComposerAnswers((answers) => answers.retry);
  const ride = useWalkAtHand((state) => state.present.walk.ride);
  const again = [{ label: t('app.retry'), onPress: retry }];
  return (
    <div role="status">
      {network.step === 'failed' && (
        <NoticeLine text={t(`composer.network.${network.reason}`)} actions={again} />
      )}
      {unread.gazetteer && <NoticeLine text={t('composer.noNames')} actions={again} />}
      {unread.metro && ride && <NoticeLine text={t('composer.noMetro')} actions={again} />}
    </div>
  );
}

/** Whether the walk at a usual pace fits the time there is. */
export function BudgetLine({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const over = useOverMinutes(known);
  const order = useComposerAnswers((answers) => answers.order);
  // The answer to the search says it.
  if (over === null || order.step === 'found') return null;
  return (
    <p className={styles.note} data-over={over > 0 ? '' : undefined}>
      {over > 0
        ? texts.t('composer.overBudget', { time: duration(texts, Math.ceil(over)) })
        : texts.t('composer.withinBudget')}
    </p>
  );
}

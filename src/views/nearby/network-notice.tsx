import styles from './network-notice.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useNearbyAnswers } from '../../state/providers.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Says why nothing can be computed, with a way to try again: above the lists, which then have no answer. */
export function NetworkFailure() {
  const { t } = useTexts();
  const network = useNearbyAnswers((answers) => answers.network);
  const retry = useNearbyAnswers((answers) => answers.retry);
  return (
    <div role="status">
      {network.step === 'failed' && (
        <NoticeLine
          text={t(`nearby.failed.${network.reason}`)}
          actions={[{ label: t('app.retry'), onPress: retry }]}
        />
      )}
    </div>
  );
}

/** Says that the walking network is on its way: below everything, so that nothing moves when it is there. */
export function NetworkLoading() {
  const { t } = useTexts();
  const step = useNearbyAnswers((answers) => answers.network.step);
  return (
    <div role="status">
      {(step === 'loading' || step === 'idle') && <p className={styles.loading}>{t('nearby.loading')}</p>}
    </div>
  );
}

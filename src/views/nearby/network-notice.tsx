import styles from './network-notice.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useNearbyAnswers } from '../../state/nearby-answers-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Whether the walking network is there; says so in any case, and what to do where it is not. */
export function NetworkNotice() {
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
      {(network.step === 'loading' || network.step === 'idle') && (
        <p className={styles.loading}>{t('nearby.loading')}</p>
      )}
    </div>
  );
}

import styles from '../analyse-view.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** Whether what is analysed could be spread so by chance alone. */
export function ByChance() {
  const { t } = useTexts();
  return (
    <>
      <p className={styles.scope}>{t('analyse.chance.scope')}</p>
    </>
  );
}

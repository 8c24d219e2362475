import styles from './tour-card.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** The numbers of the sources of a sentence. */
export function Refs({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTexts();
  return (
    <span className={styles.refs}>{t('takeAlong.sheet.sourceRefs', { numbers: numbers.join(', ') })}</span>
  );
}

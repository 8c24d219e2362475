import styles from './tour-card.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** The numbers of the sources of a sentence. */
export function Refs({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTexts();
  // On the line of the last word.
  return (
    <span
      className={styles.refs}
    >{`\u00a0${t('takeAlong.sheet.sourceRefs', { numbers: numbers.join(', ') })}`}</span>
  );
}

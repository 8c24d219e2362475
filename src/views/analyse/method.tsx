import styles from './analyse-view.module.css';
import { Folded } from './folded.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';

/** How an answer was found, a paragraph for each part of it. */
export function Method({ paragraphs }: { paragraphs: readonly string[] }) {
  const { t } = useTexts();
  return (
    <Folded title={t('analyse.method.title')} className={styles.method}>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Folded>
  );
}

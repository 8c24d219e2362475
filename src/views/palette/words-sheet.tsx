import { useId } from 'react';
import styles from './words-sheet.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** What a picture shows, in sentences; read out when it opens. */
export function WordsSheet({
  title,
  sentences,
  onClose,
}: {
  title: string;
  sentences: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTexts();
  const id = useId();
  return (
    <Dialog title={title} closeLabel={t('app.close')} describedBy={id} onClose={onClose}>
      <div id={id} className={styles.sentences}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Dialog>
  );
}

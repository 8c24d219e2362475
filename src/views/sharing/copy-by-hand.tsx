import { useEffect, useRef } from 'react';
import styles from './copy-by-hand.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { selectAllOf } from '../../ui/copy-text.ts';

/** A text that the browser did not copy, selected for the reader to do it; selected anew for each `attempt`. */
export function CopyByHand({ text, attempt }: { text: string; attempt: unknown }) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    selectAllOf(field.current);
  }, [attempt]);
  return (
    <textarea
      ref={field}
      readOnly
      rows={3}
      value={text}
      aria-label={t('place.copyByHand')}
      className={styles.text}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
    />
  );
}

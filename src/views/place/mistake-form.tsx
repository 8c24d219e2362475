import { useRef } from 'react';
import styles from './place-keep.module.css';
import { mistakeReport } from '../../domain/handoff/outgoing-texts.ts';
import { sayMessage } from '../../i18n/say-message.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useKeptDraft, useRestoredDraft } from '../../state/drafts-context.tsx';
import { Button } from '../../ui/button.tsx';

/** What the text is kept by when the page is loaded again. */
export const mistakeField = ({ id }: Initiative): string => `mistake ${id}`;

/** A report of a mistake, filled in as far as the atlas can, to be completed and copied: the atlas sends nothing. */
export function MistakeForm({
  initiative,
  url,
  onCopy,
}: {
  initiative: Initiative;
  url: string;
  onCopy: (text: string) => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const field = useRef<HTMLTextAreaElement>(null);
  const { title, lines } = mistakeReport(initiative, url);
  const restored = useRestoredDraft(mistakeField(initiative));
  useKeptDraft(mistakeField(initiative), () => field.current?.value ?? null);
  const prefilled = [title, ...lines].map((line) => sayMessage(texts, line)).join('\n');
  return (
    <div className={styles.form}>
      <p className={styles.how}>{t('place.mistakeHow')}</p>
      <textarea
        ref={field}
        rows={9}
        // Written anew in another language, with the loss of what was added: it would be in two.
        key={prefilled}
        defaultValue={restored ?? prefilled}
        aria-label={t('place.mistakeText')}
        className={styles.text}
      />
      <Button
        kind="outlined"
        onClick={() => {
          onCopy(field.current?.value ?? prefilled);
        }}
      >
        {t('place.copyMistake')}
      </Button>
    </div>
  );
}

import { useState } from 'react';
import styles from './save-answer.module.css';
import { CopyByHand } from '../../sharing/copy-by-hand.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { linkOf } from '../../../state/url.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';

/** What came of the last press; each is an object of its own, so that the same again is told again. */
type Copied = Readonly<{ ok: boolean; link: string }>;

/** The address that opens the same answer. */
export function CopyAnswerLink() {
  const { t } = useTexts();
  const store = useAppStoreApi();
  const [copied, setCopied] = useState<Copied | null>(null);
  return (
    <>
      <Button
        kind="outlined"
        onClick={() => {
          const link = linkOf(store.getState(), window.location.href);
          void copyText(link).then((ok) => {
            setCopied({ ok, link });
          });
        }}
      >
        {t('place.copyLink')}
      </Button>
      <p role="status" className={styles.outcome}>
        {copied !== null && t(copied.ok ? 'analyse.save.linkCopied' : 'place.copyFailed')}
      </p>
      {copied?.ok === false && <CopyByHand text={copied.link} attempt={copied} />}
    </>
  );
}

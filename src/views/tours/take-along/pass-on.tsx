import { useId, useState } from 'react';
import styles from './take-along.module.css';
import { CopyByHand } from '../../sharing/copy-by-hand.tsx';
import { LazyQrCode } from '../../sharing/lazy-qr-code.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAsk } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { useInSight } from '../../../ui/use-in-sight.ts';

/** What came of the last press; each is an object of its own, so that the same again is told again. */
type Copied = Readonly<{ ok: boolean }>;

/** The address of the tour to be copied or scanned, and the way to its card. */
export function PassOn({ link }: { link: string }) {
  const { t } = useTexts();
  const ask = useAsk();
  const codeId = useId();
  const [showsCode, showCode] = useState(false);
  const code = useInSight<HTMLDivElement>(showsCode);
  const [copied, setCopied] = useState<Copied | null>(null);
  const outcome = useInSight<HTMLParagraphElement>(copied);
  return (
    <>
      <div className={styles.actions}>
        <Button
          kind="outlined"
          onClick={() => {
            void copyText(link).then((ok) => {
              setCopied({ ok });
            });
          }}
        >
          {t('place.copyLink')}
        </Button>
        <Button
          kind="outlined"
          aria-expanded={showsCode}
          aria-controls={codeId}
          onClick={() => {
            showCode(!showsCode);
          }}
        >
          {t('place.qr')}
        </Button>
        <Button
          kind="outlined"
          onClick={() => {
            ask('print');
          }}
        >
          {t('takeAlong.card')}
        </Button>
      </div>
      <p role="status" ref={outcome} className={styles.outcome}>
        {copied !== null && t(copied.ok ? 'takeAlong.linkCopied' : 'place.copyFailed')}
      </p>
      {copied?.ok === false && <CopyByHand text={link} attempt={copied} />}
      <div id={codeId} ref={code}>
        {showsCode && (
          <div className={styles.code}>
            <LazyQrCode text={link} label={t('takeAlong.qrAlt')} />
          </div>
        )}
      </div>
    </>
  );
}

import { useId, useState } from 'react';
import { mistakeField, MistakeForm } from './mistake-form.tsx';
import styles from './place-keep.module.css';
import { PlaceSection } from './place-section.tsx';
import { type KeepOutcome, useKeeping } from './use-keeping.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useRestoredDraft } from '../../state/drafts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyByHand } from '../sharing/copy-by-hand.tsx';
import { LazyQrCode } from '../sharing/lazy-qr-code.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';

type Opened = 'qr' | 'mistake';

function sentenceOf({ t }: Texts, outcome: KeepOutcome): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'shared':
      return t('place.shared');
    case 'copied':
      return t(`place.copied.${outcome.what}`);
    case 'failed':
      return t('place.copyFailed');
  }
}

function Outcome({ outcome }: { outcome: KeepOutcome }) {
  const texts = useTexts();
  const told = useInSight<HTMLDivElement>(outcome);
  return (
    <div ref={told}>
      <p role="status" className={styles.outcome}>
        {sentenceOf(texts, outcome)}
      </p>
      {outcome.kind === 'failed' && <CopyByHand text={outcome.text} attempt={outcome} />}
    </div>
  );
}

/** To keep the entry, to pass it on, and to set it right. */
export function PlaceKeep({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  const { url, outcome, copy, copyCitation, share } = useKeeping(initiative);
  const hasDraft = useRestoredDraft(mistakeField(initiative)) !== null;
  const [opened, setOpened] = useState<Opened | null>(hasDraft ? 'mistake' : null);
  const openedId = useId();
  const shown = useInSight<HTMLDivElement>(opened);
  const disclose = (what: Opened) => ({
    kind: 'outlined' as const,
    'aria-expanded': opened === what,
    'aria-controls': openedId,
    onClick: () => {
      setOpened(opened === what ? null : what);
    },
  });
  return (
    <PlaceSection title={t('place.keep')}>
      <div className={styles.actions}>
        <Button
          kind="outlined"
          onClick={() => {
            copy('link', url);
          }}
        >
          {t('place.copyLink')}
        </Button>
        <Button kind="outlined" onClick={copyCitation}>
          {t('place.copyCitation')}
        </Button>
        <Button kind="outlined" onClick={share}>
          {t('place.share')}
        </Button>
        <Button {...disclose('qr')}>{t('place.qr')}</Button>
        <Button {...disclose('mistake')}>{t('place.mistake')}</Button>
      </div>
      <Outcome outcome={outcome} />
      <div id={openedId} ref={shown}>
        {opened === 'qr' && (
          <div className={styles.qr}>
            <LazyQrCode text={url} label={t('place.qrAlt')} />
          </div>
        )}
        {opened === 'mistake' && (
          <MistakeForm
            initiative={initiative}
            url={url}
            onCopy={(text) => {
              copy('mistake', text);
            }}
          />
        )}
      </div>
    </PlaceSection>
  );
}

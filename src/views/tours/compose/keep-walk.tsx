import { useEffect, useRef, useState } from 'react';
import styles from './composer.module.css';
import { useKeptWalks } from './use-kept-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposer, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';
import { linkOf } from '../../../state/url.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText, selectAllOf } from '../../../ui/copy-text.ts';

type Outcome =
  | Readonly<{ kind: 'none' | 'full' | 'copied' }>
  | Readonly<{ kind: 'kept'; name: string }>
  | Readonly<{ kind: 'not-copied'; href: string }>;

/** A link that could not be copied, to be copied by hand. */
function LinkByHand({ href }: { href: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    selectAllOf(field.current);
  }, [href]);
  return (
    <textarea
      ref={field}
      readOnly
      rows={3}
      value={href}
      aria-label={t('composer.linkNotCopied')}
      className={styles.byHand}
    />
  );
}

/** To keep the walk on the device, and to pass it on. */
export function KeepWalk() {
  const { t } = useTexts();
  const app = useAppStoreApi();
  const { store } = useComposer();
  const { walk, keptId } = useWalkAtHand((state) => state.present);
  const kept = useKeptWalks();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const isThere = kept.walks.some(({ id }) => id === keptId);
  const isEmpty = walk.stops.length === 0;
  const keep = () => {
    if (kept.isFull && !isThere) {
      setOutcome({ kind: 'full' });
      return;
    }
    const { id, name } = kept.keep(walk, isThere ? keptId : null);
    store.getState().change({ ...walk, name });
    store.getState().markKept(id);
    setOutcome({ kind: 'kept', name });
  };
  const copy = async () => {
    const href = linkOf(app.getState(), window.location.href);
    setOutcome((await copyText(href)) ? { kind: 'copied' } : { kind: 'not-copied', href });
  };
  return (
    <section className={styles.keep}>
      <div className={styles.buttons}>
        <Button kind="outlined" disabled={isEmpty} onClick={keep}>
          {t(isThere ? 'composer.keepAgain' : 'composer.keep')}
        </Button>
        <Button kind="outlined" disabled={isEmpty} onClick={() => void copy()}>
          {t('composer.copyLink')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {outcome.kind === 'kept' && t('composer.kept', { name: outcome.name })}
        {outcome.kind === 'full' && t('composer.keepFull', { most: MOST_KEPT_WALKS })}
        {outcome.kind === 'copied' && t('composer.linkCopied')}
        {outcome.kind === 'not-copied' && t('composer.linkNotCopied')}
      </p>
      {outcome.kind === 'not-copied' && <LinkByHand href={outcome.href} />}
      {walk.start === 'here' && <p className={styles.note}>{t('composer.linkNote')}</p>}
    </section>
  );
}

import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { formatBytes } from './format-bytes.ts';
import { NewerEditionLine } from './newer-edition-line.tsx';
import styles from './on-device.module.css';
import { PackOffer } from './pack-offer.tsx';
import { PackProof, ProofSummary } from './pack-proof.tsx';
import { sumBytes } from '../../../domain/pack/pack-contents.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { PackActions, PackKeeping, PackSession } from '../../../state/pack-keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

type Kept = Extract<PackKeeping, { step: 'kept' }>;
type Storing = Extract<PackKeeping, { step: 'storing' }>;

/** So much of its hash tells a release from all others. */
const SHOWN_DIGITS = 8;

function Storing({ now, onCancel }: { now: Storing; onCancel: () => void }) {
  const { t, locale } = useTexts();
  const total = sumBytes(now.files);
  return (
    <>
      <p className={styles.progress}>
        <progress value={now.doneBytes} max={total} aria-label={t('onDevice.storingName')} />
        {t('onDevice.storing', {
          done: formatBytes(now.doneBytes, locale),
          total: formatBytes(total, locale),
        })}
      </p>
      <p>
        <Button kind="outlined" onClick={onCancel}>
          {t('onDevice.cancel')}
        </Button>
      </p>
    </>
  );
}

function Kept({ now, actions }: { now: Kept; actions: PackActions }) {
  const { t, locale } = useTexts();
  const size = formatBytes(sumBytes(now.files), locale);
  const [isWarned, setIsWarned] = useState(false);
  /** In the hills a slip of the finger would take the atlas away for as long as there is no network. */
  const remove = (): void => {
    if (navigator.onLine) actions.remove();
    else setIsWarned(true);
  };
  useEffect(() => {
    const end = (): void => setIsWarned(false);
    window.addEventListener('online', end);
    return () => window.removeEventListener('online', end);
  }, []);
  return (
    <>
      <PackProof check={now.check} count={now.files.length} actions={actions} />
      <p className={styles.actions}>
        <Button kind="outlined" onClick={actions.save} aria-disabled={now.saving === 'saving'}>
          {t('onDevice.save')}
        </Button>
        <Button kind="outlined" onClick={remove}>
          {t('onDevice.remove')}
        </Button>
      </p>
      <div role="status">
        {isWarned && (
          <NoticeLine
            text={t('onDevice.removeOffline')}
            actions={[{ label: t('onDevice.removeAnyway'), onPress: actions.remove }]}
          />
        )}
      </div>
      <p>{t('onDevice.updates')}</p>
      {now.isPersistent !== null && (
        <p>{t(now.isPersistent ? 'onDevice.persistent' : 'onDevice.notPersistent')}</p>
      )}
      <p className={styles.note}>{t('onDevice.saveNote')}</p>
      <p className={styles.note}>{t('onDevice.removeNote', { size })}</p>
    </>
  );
}

/** What is said when it changes, for eyes and for screen readers. */
function Told({ now, actions }: { now: PackKeeping; actions: PackActions }) {
  const { t, locale } = useTexts();
  switch (now.step) {
    case 'looking':
    case 'storing':
      return null;
    case 'unable':
      return <p>{t(`onDevice.unable.${now.why}`)}</p>;
    case 'unread':
      return (
        <NoticeLine
          text={t('onDevice.unread')}
          actions={[{ label: t('onDevice.again'), onPress: actions.lookAgain }]}
        />
      );
    case 'absent': {
      if (now.fault === null) return null;
      const size = formatBytes(sumBytes(now.files), locale);
      return <p>{t(`onDevice.fault.${now.fault}`, { size })}</p>;
    }
    case 'kept': {
      const { files, release } = now;
      const size = formatBytes(sumBytes(files), locale);
      return (
        <>
          <p>{t('onDevice.kept', { count: files.length, size, release: release.slice(0, SHOWN_DIGITS) })}</p>
          <NewerEditionLine newer={now.newer} onUse={actions.useNewer} onAgain={actions.lookAgain} />
          {now.saving !== 'not-asked' && <p>{t(`onDevice.saving.${now.saving}`)}</p>}
          <ProofSummary check={now.check} />
        </>
      );
    }
  }
}

/** The whole atlas on this device: offered, stored, proven, renewed and removed. */
export function OnDevice({ session: { now: store, actions } }: { session: PackSession }) {
  const { t } = useTexts();
  const now = useStore(store);
  return (
    <div className={styles.part} data-on-device={now.step}>
      {now.step !== 'kept' && <p>{t('onDevice.what')}</p>}
      {/* There before the sentence is, so that screen readers speak it. */}
      <div role="status" className={styles.told}>
        <Told now={now} actions={actions} />
      </div>
      {now.step === 'absent' && <PackOffer files={now.files} fault={now.fault} actions={actions} />}
      {now.step === 'storing' && <Storing now={now} onCancel={actions.cancel} />}
      {now.step === 'kept' && <Kept now={now} actions={actions} />}
    </div>
  );
}

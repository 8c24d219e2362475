import { useEffect, useEffectEvent, useState } from 'react';
import styles from './composer.module.css';
import { useKeptWalks } from './use-kept-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { useComposer, useWalkAtHand } from '../../../state/composer-context.tsx';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';
import { Button } from '../../../ui/button.tsx';

/** What came of keeping a walk, as long as it stays that walk. */
type Outcome = Readonly<{ walk: ComposedTour; name: string }> &
  (Readonly<{ kind: 'full' }> | Readonly<{ kind: 'kept' | 'refused'; id: string }>);

/**
 * Looks after each press whether the device has the walk by now: the notice that it refused has a button to try again, of
 * which nothing else tells. Heard at the document, it was done by then.
 */
function useLaterStored(
  outcome: Outcome | null,
  isStored: (id: string) => boolean,
  onStored: () => void,
): void {
  const look = useEffectEvent(() => {
    if (outcome?.kind === 'refused' && isStored(outcome.id)) onStored();
  });
  const isRefused = outcome?.kind === 'refused';
  useEffect(() => {
    if (!isRefused) return undefined;
    const onClick = () => look();
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [isRefused]);
}

/** To keep the walk on the device, by its name. */
export function KeepWalk() {
  const { t } = useTexts();
  const { store } = useComposer();
  const { walk, keptId } = useWalkAtHand((state) => state.present);
  const kept = useKeptWalks();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isThere = kept.walks.some(({ id }) => id === keptId);
  const keep = () => {
    if (kept.isFull && !isThere) {
      setOutcome({ kind: 'full', walk, name: walk.name });
      return;
    }
    const { id, name } = kept.keep(walk, isThere ? keptId : null);
    store.getState().change({ ...walk, name });
    store.getState().markKept(id);
    const { present } = store.getState();
    setOutcome({ kind: kept.isStored(id) ? 'kept' : 'refused', id, walk: present.walk, name });
  };
  useLaterStored(outcome, kept.isStored, () => {
    if (outcome?.kind === 'refused') setOutcome({ ...outcome, kind: 'kept' });
  });
  // What was said of another walk, or of this one before it was changed, is not true of it as it is now.
  const said = outcome?.walk === walk ? outcome : null;
  return (
    <section className={styles.keep}>
      <div className={styles.buttons}>
        <Button kind="outlined" disabled={walk.stops.length === 0} onClick={keep}>
          {t(isThere ? 'composer.keepAgain' : 'composer.keep')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {said?.kind === 'kept' && t('composer.kept', { name: said.name })}
        {said?.kind === 'refused' && t('composer.notKept', { name: said.name })}
        {said?.kind === 'full' && t('composer.keepFull', { most: MOST_KEPT_WALKS })}
      </p>
    </section>
  );
}

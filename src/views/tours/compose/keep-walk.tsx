import { useState } from 'react';
import styles from './composer.module.css';
import { useKeptWalks } from './use-kept-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposer, useWalkAtHand } from '../../../state/composer-context.tsx';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';
import { Button } from '../../../ui/button.tsx';

type Outcome = Readonly<{ kind: 'none' | 'full' }> | Readonly<{ kind: 'kept'; name: string }>;

/** To keep the walk on the device, by its name. */
export function KeepWalk() {
  const { t } = useTexts();
  const { store } = useComposer();
  const { walk, keptId } = useWalkAtHand((state) => state.present);
  const kept = useKeptWalks();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const isThere = kept.walks.some(({ id }) => id === keptId);
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
  return (
    <section className={styles.keep}>
      <div className={styles.buttons}>
        <Button kind="outlined" disabled={walk.stops.length === 0} onClick={keep}>
          {t(isThere ? 'composer.keepAgain' : 'composer.keep')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {outcome.kind === 'kept' && t('composer.kept', { name: outcome.name })}
        {outcome.kind === 'full' && t('composer.keepFull', { most: MOST_KEPT_WALKS })}
      </p>
    </section>
  );
}

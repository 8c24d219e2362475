import styles from './tour-list.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { WALK_AT_HAND } from '../../schema/link/tours-link.ts';
import { useWalkAtHand } from '../../state/composer-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

/** What the focus comes back to when the composer is closed. */
export const COMPOSE_ENTRY_ID = 'compose-walk';

/** Opens the composer, with the walk at hand. */
export function ComposeEntry() {
  const { t } = useTexts();
  const openView = useAppStore((state) => state.openView);
  const count = useWalkAtHand((state) => state.present.walk.stops.length);
  return (
    <div className={styles.compose}>
      <Button
        kind="outlined"
        id={COMPOSE_ENTRY_ID}
        onClick={() => {
          openView('tours', { walk: WALK_AT_HAND });
        }}
      >
        {count === 0 ? t('composer.begin') : t('composer.goOn', { count })}
      </Button>
      <p className={styles.composeNote}>{t('composer.beginNote')}</p>
    </div>
  );
}

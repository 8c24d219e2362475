import styles from './place-bar.module.css';
import { PlaceSteps } from './place-steps.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useListedInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** The way back, by its words or by the cross, and the ways to the neighbours in the list. */
export function PlaceBar({ initiative, onClose }: { initiative: Initiative; onClose: () => void }) {
  const { t } = useTexts();
  const { length: count } = useListedInitiatives();
  const view = useAppStore((state) => state.view);
  return (
    <div className={styles.bar}>
      <Button kind="text" className={styles.back} onClick={onClose}>
        <Icon name="back" />
        {view === 'explore' ? t('place.back.list', { count }) : t('place.back.plain')}
      </Button>
      <PlaceSteps initiative={initiative} />
      <IconButton label={t('place.close')} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}

import { FootLinks } from './map-app-links.tsx';
import styles from './place-foot.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import { isDestinationId } from '../../schema/nearby-choices.ts';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

function WalkButton({ initiative: { id } }: { initiative: LocatedInitiative }) {
  const { t } = useTexts();
  const openView = useAppStore((state) => state.openView);
  return (
    <Button
      kind="seal"
      onClick={() => {
        openView('nearby', { routeTo: isDestinationId(id) ? id : null });
      }}
    >
      {t('place.walkHere')}
    </Button>
  );
}

/** What can be done about the place, in sight at the foot of the panel: to walk there, or to take it elsewhere. */
export function PlaceFoot({ initiative }: { initiative: LocatedInitiative }) {
  return (
    <div className={styles.foot}>
      <WalkButton initiative={initiative} />
      <FootLinks initiative={initiative} />
    </div>
  );
}

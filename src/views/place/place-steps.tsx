import styles from './place-steps.module.css';
import { positionInList } from '../../domain/facets/position-in-list.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { useListedInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Previous and next in the order of the list; of its kind, when the list does not hold it. */
export function PlaceSteps({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  const listed = useListedInitiatives();
  const select = useAppStore((state) => state.select);
  const sameKind = initiatives.filter(
    (other) => (other.location === null) === (initiative.location === null),
  );
  const steps = positionInList(listed, initiative.id) ?? positionInList(sameKind, initiative.id);
  if (steps === null) return null;
  const { previous, next, position, total } = steps;
  return (
    <div className={styles.steps}>
      <Button
        kind="outlined"
        disabled={previous === null}
        onClick={() => {
          if (previous !== null) select(previous.id, 'panel');
        }}
      >
        <Icon name="back" />
        {t('place.previous')}
      </Button>
      <span className={styles.position}>{t('place.position', { position, total })}</span>
      <Button
        kind="outlined"
        disabled={next === null}
        onClick={() => {
          if (next !== null) select(next.id, 'panel');
        }}
      >
        {t('place.next')}
        <Icon name="forward" />
      </Button>
    </div>
  );
}

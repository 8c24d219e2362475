import styles from './place-steps.module.css';
import { positionAmong } from '../../domain/facets/position-in-list.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useListedInitiatives } from '../../state/use-listing.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** Previous and next in the order of the list; of its kind, when the list does not hold it. */
export function PlaceSteps({ initiative }: { initiative: Initiative }) {
  const { t, format } = useTexts();
  const { initiatives } = useAtlas();
  const listed = useListedInitiatives();
  const select = useAppStore((state) => state.select);
  const steps = positionAmong({ listed, all: initiatives }, initiative);
  if (steps === null) return null;
  const { previous, next, position, total } = steps;
  const step = (to: Initiative | null) => ({
    disabled: to === null,
    onClick: () => {
      if (to !== null) select(to.id, 'panel');
    },
  });
  return (
    <div className={styles.steps}>
      <IconButton label={t('place.previous')} {...step(previous)}>
        <Icon name="back" />
      </IconButton>
      <span className={styles.position} aria-hidden="true">
        {format.number(position)} / {format.number(total)}
      </span>
      <VisuallyHidden>{t('place.position', { position, total })}</VisuallyHidden>
      <IconButton label={t('place.next')} {...step(next)}>
        <Icon name="forward" />
      </IconButton>
    </div>
  );
}

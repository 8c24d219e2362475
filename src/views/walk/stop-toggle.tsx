import { useState } from 'react';
import styles from './stop-toggle.module.css';
import { type AddFailure, removeStop } from '../../domain/compose/change-walk.ts';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import { isSamePlace } from '../../domain/compose/walk-places.ts';
import { sitesOf } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { MOST_WALK_STOPS, type WalkStop } from '../../schema/composed-tour.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { useComposer, useWalkAtHand } from '../../state/composer-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** In the row of a list, once the reader puts a walk together: takes the place into it, or out of it again. */
export function StopToggle({ stop, name }: { stop: WalkStop; name: string }) {
  const { t } = useTexts();
  const { store } = useComposer();
  const isBegun = useWalkAtHand((state) => state.isBegun);
  const index = useWalkAtHand((state) =>
    state.present.walk.stops.findLastIndex(({ place }) => isSamePlace(place, stop.place)),
  );
  const [failure, setFailure] = useState<AddFailure | null>(null);
  if (!isBegun) return null;
  const isIn = index >= 0;
  const toggle = () => {
    const { present, change, add } = store.getState();
    if (isIn) change(removeStop(present.walk, index));
    const added = isIn ? null : add(stop);
    setFailure(added?.ok === false ? added.error : null);
  };
  return (
    <>
      <IconButton
        label={t('walk.toggle', { name })}
        aria-pressed={isIn}
        className={styles.toggle}
        onClick={toggle}
      >
        {isIn ? <span className={styles.number}>{index + 1}</span> : <Icon name="plus" />}
      </IconButton>
      {failure !== null && !isIn && (
        <p role="alert" className={styles.failure}>
          {t(`walk.${failure}`, { most: MOST_WALK_STOPS })}
        </p>
      )}
    </>
  );
}

/** The same for an entry of the report that is in one place; of one with several each is taken in from its panel. */
export function InitiativeToggle({ initiative }: { initiative: Initiative }) {
  const { pick } = useTexts();
  const [site, ...others] = sitesOf(initiative);
  if (site === undefined || (initiative.location === null && others.length > 0)) return null;
  return (
    <StopToggle
      stop={{ place: { kind: 'site', id: site.id }, stayMinutes: suggestStay(initiative.category) }}
      name={pick(initiative.name)}
    />
  );
}

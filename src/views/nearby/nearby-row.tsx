import { memo } from 'react';
import { accuracyText, destinationKind, destinationName, minutesText } from './destination-texts.ts';
import styles from './nearby-row.module.css';
import { stopOf } from './stop-of.ts';
import { StationSign } from './station-sign.tsx';
import { StopToggle } from '../walk/stop-toggle.tsx';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import type { Destination } from '../../domain/nearby/destinations.ts';
import { type NearbyRow as Row, wholeMinutes } from '../../domain/nearby/group-rows.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';
import { placeHref } from '../../state/hrefs.ts';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import { Button } from '../../ui/button.tsx';
import { Marker } from '../../ui/marker.tsx';
import { type ShowingHandlers, useShowing } from '../../ui/use-showing.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const SIGN_SIZE = 20;
const PART_SIGN_SIZE = 15;
/** Steps of ten metres, as distances are written everywhere. */
const METER_STEP = 10;

function Sign({ destination }: { destination: Destination }) {
  if (destination.kind !== 'initiative') return <StationSign size={SIGN_SIZE} />;
  const { category, status, isPart } = destination.initiative;
  return <Marker picture={themedMarker(category, status)} size={isPart ? PART_SIGN_SIZE : SIGN_SIZE + 3} />;
}

/** The name: opens the place, or where there is no panel for it, the way to it. */
function Name({ destination, handlers }: { destination: Destination; handlers: ShowingHandlers }) {
  const texts = useTexts();
  const select = useAppStore((state) => state.select);
  const openRoute = useAppStore((state) => state.openRoute);
  const name = destinationName(texts, destination);
  if (destination.kind !== 'initiative') {
    return (
      <button
        type="button"
        className={styles.name}
        {...handlers}
        onClick={() => {
          openRoute(destination.id);
        }}
      >
        {name}
      </button>
    );
  }
  const { id } = destination.initiative;
  return (
    <a
      className={styles.name}
      {...handlers}
      href={placeHref(id)}
      data-row={id}
      onClick={onPlainClick(() => select(id, 'panel'))}
    >
      {name}
    </a>
  );
}

/** One destination: minutes, sign, name, distance, and the way to it. */
export const NearbyRow = memo(function NearbyRow({ row }: { row: Row }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { destination, minutes, meters, range } = row;
  const store = useAppStoreApi();
  const openRoute = useAppStore((state) => state.openRoute);
  const accuracy = accuracyText(texts, destination);
  const about = range === null ? null : minutesText(texts, row);
  const handlers = useShowing((isShown) => {
    const { previewTo, hoveredId, previewRoute, hover } = store.getState();
    if (isShown) previewRoute(destination.id);
    else if (previewTo === destination.id) previewRoute(null);
    if (destination.kind !== 'initiative') return;
    if (isShown) hover(destination.initiative.initiativeId);
    else if (hoveredId === destination.initiative.initiativeId) hover(null);
  });
  return (
    <li className={styles.row}>
      <span className={styles.minutes}>
        <span aria-hidden="true">{format.number(wholeMinutes(minutes))}</span>
        <VisuallyHidden>{minutesText(texts, row)}</VisuallyHidden>
      </span>
      <span className={styles.sign}>
        <Sign destination={destination} />
      </span>
      <span className={styles.what}>
        <Name destination={destination} handlers={handlers} />
        <span className={styles.detail}>
          {[destinationKind(texts, destination), accuracy, about].filter((part) => part !== null).join(' · ')}
        </span>
      </span>
      <span className={styles.aside}>
        <span>{t('nearby.rowMeters', { value: Math.round(meters / METER_STEP) * METER_STEP })}</span>
        <Button
          kind="text"
          className={styles.route}
          aria-label={t('nearby.rowRouteTo', { name: destinationName(texts, destination) })}
          data-route={destination.id}
          {...handlers}
          onClick={() => {
            openRoute(destination.id);
          }}
        >
          {t('nearby.rowRoute')}
        </Button>
      </span>
      <StopToggle stop={stopOf(destination)} name={destinationName(texts, destination)} />
    </li>
  );
});

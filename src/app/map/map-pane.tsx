import { type RefObject, useEffect, useRef } from 'react';
import { useActions } from '../actions/actions-context.ts';
import styles from './map-pane.module.css';
import { useFocusOnMap } from './keyboard/use-focus-on-map.ts';
import { useMap } from './use-map.ts';
import { useToldPart } from '../platform/use-told-part.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { createLazyPart } from '../../ui/lazy-part.tsx';

const mapOverlay = createLazyPart(async () => (await import('./map-overlay.tsx')).MapOverlay);

function LazyMapOverlay({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const { part: MapOverlay } = useToldPart(mapOverlay, {
    id: 'map-buttons',
    name: 'notice.partNames.mapButtons',
  });
  return MapOverlay === null ? null : <MapOverlay pane={pane} />;
}

/** The map, over the outline of the district that the page shows until it is there. */
export function MapPane({ id, onSettled }: { id: string; onSettled?: () => void }) {
  const { t } = useTexts();
  const pane = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const controller = useMap(container, onSettled);
  useFocusOnMap(pane, controller !== null);
  const { attachMap } = useActions();
  useEffect(() => {
    attachMap(controller);
    return () => {
      attachMap(null);
    };
  }, [attachMap, controller]);
  return (
    <section ref={pane} id={id} tabIndex={-1} aria-label={t('map.area')} className={styles.pane}>
      <div ref={container} className={styles.map} />
      {controller !== null && <LazyMapOverlay pane={pane} />}
    </section>
  );
}

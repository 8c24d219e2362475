import { useRef } from 'react';
import { Cartouche } from './cartouche.tsx';
import { MapButtons } from './map-buttons.tsx';
import styles from './map-pane.module.css';
import { useMap } from './use-map.ts';
import { useTexts } from '../i18n/texts-context.tsx';

/** The map, over the outline of the district that the page shows until it is there. */
export function MapPane({ id }: { id: string }) {
  const { t } = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const controller = useMap(container);
  return (
    <section id={id} tabIndex={-1} aria-label={t('map.area')} className={styles.pane}>
      <div ref={container} className={styles.map} />
      {controller !== null && <Cartouche />}
      {controller !== null && <MapButtons controller={controller} />}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './map-button-group.module.css';

/** Buttons that belong together, stacked, with hairlines between them. */
export function MapButtonGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {children}
    </div>
  );
}

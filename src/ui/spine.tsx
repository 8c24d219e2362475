import type { ReactNode } from 'react';
import { SealMark } from './seal-mark.tsx';
import styles from './spine.module.css';

export type SpineEntry<T extends string> = Readonly<{ id: T; title: string }>;

/** Where one goes in the atlas: a spine with vertical titles, or a tab bar at the foot of a narrow screen. */
export function Spine<T extends string>({
  brand,
  seal,
  label,
  entries,
  current,
  onOpen,
  children,
}: {
  brand: string;
  /** The characters of the seal. */
  seal: string;
  label: string;
  entries: readonly SpineEntry<T>[];
  current: T;
  onOpen: (id: T) => void;
  /** Switches at the foot. */
  children: ReactNode;
}) {
  return (
    <header className={styles.spine}>
      <div className={styles.brand}>
        <SealMark size={36} characters={seal} />
        <span className={styles.brandName}>{brand}</span>
      </div>
      <nav aria-label={label} className={styles.views}>
        {entries.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles.view}
            aria-current={id === current ? 'page' : undefined}
            onClick={() => {
              onOpen(id);
            }}
          >
            <span>{title}</span>
          </button>
        ))}
      </nav>
      <div className={styles.switches}>{children}</div>
    </header>
  );
}

import type { MouseEvent } from 'react';
import styles from './skip-links.module.css';

export type SkipTarget = Readonly<{ id: string; label: string }>;

/** Moves the focus itself: following the fragment would change the address, which holds the reader's choices. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** Links that show when focused and carry the focus past what repeats; targets need a tabindex. */
export function SkipLinks({ targets }: { targets: readonly SkipTarget[] }) {
  return targets.map(({ id, label }) => (
    <a
      key={id}
      className={styles.link}
      href={`#${id}`}
      onClick={(event) => {
        goTo(event, id);
      }}
    >
      {label}
    </a>
  ));
}

import { type ReactNode, useId } from 'react';
import styles from './toggle-chips.module.css';

export type ToggleChip<T extends string> = Readonly<{
  value: T;
  picture?: ReactNode;
  text: string;
  /** What choosing it would leave. */
  count: string;
  chosen: boolean;
  /** Choosing it would leave nothing. */
  empty: boolean;
}>;

/** A titled choice of some of many; none chosen is the same as all. */
export function ToggleChips<T extends string>({
  title,
  chips,
  onToggle,
}: {
  title: string;
  chips: readonly ToggleChip<T>[];
  onToggle: (value: T) => void;
}) {
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <div className={styles.chips}>
        {chips.map(({ value, picture, text, count, chosen, empty }) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={chosen}
            data-empty={empty ? '' : undefined}
            onClick={() => {
              onToggle(value);
            }}
          >
            {picture}
            {text} <span className={styles.count}>{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

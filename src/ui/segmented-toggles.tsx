import type { ReactNode } from 'react';
import styles from './segmented-toggles.module.css';

export type ToggleCell<T extends string> = Readonly<{
  value: T;
  picture: ReactNode;
  text: string;
  on: boolean;
}>;

/** Switches side by side; each is on or off by itself. An off cell is struck through as well as pale. */
export function SegmentedToggles<T extends string>({
  label,
  cells,
  onToggle,
}: {
  label: string;
  cells: readonly ToggleCell<T>[];
  onToggle: (value: T) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {cells.map(({ value, picture, text, on }) => (
        <button
          key={value}
          type="button"
          className={styles.cell}
          aria-pressed={on}
          onClick={() => {
            onToggle(value);
          }}
        >
          {picture}
          <span>{text}</span>
        </button>
      ))}
    </div>
  );
}

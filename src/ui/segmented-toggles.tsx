import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './segmented-toggles.module.css';
import segments from './segments.module.css';

export type ToggleCell<T extends string> = Readonly<{
  value: T;
  picture: ReactNode;
  text: string;
  chosen: boolean;
}>;

/** Switches side by side, each chosen or not by itself. While none is, all of them count. */
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
    <div
      role="group"
      aria-label={label}
      className={classNames(segments.frame, styles.frame)}
      data-narrowed={cells.some(({ chosen }) => chosen) ? '' : undefined}
    >
      {cells.map(({ value, picture, text, chosen }) => (
        <button
          key={value}
          type="button"
          className={classNames(segments.cell, styles.cell)}
          aria-pressed={chosen}
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

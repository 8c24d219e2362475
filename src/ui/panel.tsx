import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './panel.module.css';
import { classNames } from './class-names.ts';
import { isComposing } from './is-composing.ts';
import { cycleSnap, type SheetSnap, stepSnap } from './sheet-snaps.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

type PanelProps = Readonly<{
  id: string;
  label: string;
  /** Shows, after a moment, that something is being read. */
  busy: boolean;
  snap: SheetSnap;
  handleLabel: string;
  onSnap: (snap: SheetSnap) => void;
  /** Stays mounted under `over`, so that closing finds it as it was left. */
  children: ReactNode;
  over: ReactNode | null;
  /** Below the rest, which they must not push away from under a finger. */
  notices: ReactNode;
}>;

/** Docked beside the map; on a narrow screen a bottom sheet, pulled by its handle or moved by the arrow keys. */
export function Panel({ id, label, busy, snap, handleLabel, onSnap, children, over, notices }: PanelProps) {
  const sheet = useRef<HTMLElement>(null);
  const { handlers, takePulled } = useSheetDrag(sheet, onSnap);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    onSnap(stepSnap(snap, step));
  };
  return (
    <main
      ref={sheet}
      id={id}
      tabIndex={-1}
      aria-label={label}
      aria-busy={busy}
      data-snap={snap}
      className={classNames(styles.panel, busy && styles.busy)}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={handleLabel}
        onClick={() => {
          if (!takePulled()) onSnap(cycleSnap(snap));
        }}
        onKeyDown={onKeyDown}
        {...handlers}
      />
      <div className={styles.content}>
        <div className={styles.layer} inert={over !== null}>
          {children}
        </div>
        {over !== null && <div className={classNames(styles.layer, styles.over)}>{over}</div>}
      </div>
      {notices}
    </main>
  );
}

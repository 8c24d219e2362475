import { type RefObject, useSyncExternalStore } from 'react';
import styles from './crosshair.module.css';
import { useMapFocus } from './use-map-focus.ts';
import { useActions } from '../../actions/actions-context.ts';
import { mapFrame } from '../map-frame.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { readSafeArea, type SafeArea } from '../../../ui/safe-area.ts';

const safeArea = () => readSafeArea(document.documentElement);

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => {
    window.removeEventListener('resize', onChange);
  };
}

/** Size of the window in CSS pixels, and what a phone takes of it. */
function useViewport(): Readonly<{ width: number; height: number; safeArea: SafeArea }> {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  const top = useSyncExternalStore(subscribe, () => safeArea().top);
  const bottom = useSyncExternalStore(subscribe, () => safeArea().bottom);
  return { width, height, safeArea: { top, bottom } };
}

/** Marks the middle of the map while the keyboard is on it and no place is framed: what Enter opens. */
export function Crosshair({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const { context } = useActions();
  const isOn = useMapFocus(pane, context);
  const isFramed = useAppStore((state) => state.cursorId !== null);
  const sheetSnap = useAppStore((state) => state.sheetSnap);
  const embed = useAppStore((state) => state.embed);
  const view = useAppStore((state) => state.view);
  const selectedId = useAppStore((state) => state.selectedId);
  const viewport = useViewport();
  if (!isOn || isFramed) return null;
  const { top, right, bottom, left } = mapFrame({ viewport, sheetSnap, embed, view, selectedId }).padding;
  return (
    <svg
      aria-hidden="true"
      className={styles.crosshair}
      viewBox="-32 -32 64 64"
      style={{ translate: `${(left - right) / 2}px ${(top - bottom) / 2}px` }}
    >
      <path className={styles.casing} d="M-30 0H-6M6 0H30M0-30V-6M0 6V30" />
      <path className={styles.line} d="M-30 0H-6M6 0H30M0-30V-6M0 6V30" />
    </svg>
  );
}

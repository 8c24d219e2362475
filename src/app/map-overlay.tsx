import type { RefObject } from 'react';
import { Cartouche } from './cartouche.tsx';
import { MapButtons } from './map-buttons.tsx';
import { Crosshair } from './map-keyboard/crosshair.tsx';

/** What lies over the map once it is there. */
export function MapOverlay({ pane }: { pane: RefObject<HTMLElement | null> }) {
  return (
    <>
      <Cartouche />
      <Crosshair pane={pane} />
      <MapButtons />
    </>
  );
}

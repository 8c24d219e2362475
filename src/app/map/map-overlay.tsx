import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useActions } from '../actions/actions-context.ts';
import { Cartouche } from './cartouche.tsx';
import { MapButtons } from './map-buttons.tsx';
import { Crosshair } from './keyboard/crosshair.tsx';
import { useSight } from '../outputs/use-sight.ts';
import { printMapAsPicture } from '../outputs/page-picture.ts';

/** What lies over the map once it is there. */
export function MapOverlay({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const { context } = useActions();
  const sight = useSight();
  const now = useEffectEvent(() => ({ controller: context.map(), sight: sight() }));
  useEffect(() => (pane.current === null ? undefined : printMapAsPicture(pane.current, () => now())), [pane]);
  return (
    <>
      <Cartouche />
      <Crosshair pane={pane} />
      <MapButtons />
    </>
  );
}

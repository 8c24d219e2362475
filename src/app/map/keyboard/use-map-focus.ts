import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { listenToMapFocus } from './listen-to-map-focus.ts';
import { sayUnderCrosshair } from './map-cursor.ts';
import type { ActionContext } from '../../actions/action.ts';

/**
 * Follows the keyboard on the map: what is framed or under the crosshair is said, and a frame is let go when the map
 * is moved by hand. @returns whether the keyboard is on the map
 */
export function useMapFocus(pane: RefObject<HTMLElement | null>, context: ActionContext): boolean {
  const [isOn, setIsOn] = useState(false);
  const { store } = context;

  const arrived = useEffectEvent(() => {
    setIsOn(true);
    const { cursorId, hover } = store.getState();
    if (cursorId === null) sayUnderCrosshair(context);
    else hover(cursorId);
  });
  const left = useEffectEvent(() => {
    setIsOn(false);
    const { cursorId, hoveredId, hover } = store.getState();
    if (cursorId !== null && cursorId === hoveredId) hover(null);
  });
  const keyPressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn) arrived();
    const { cursorId, moveCursor } = store.getState();
    const letsGo = event.key === 'Escape' || (event.key.startsWith('Arrow') && !event.altKey);
    if (cursorId === null || !letsGo) return;
    moveCursor(null);
    // Escape was for the frame, and not for an open place.
    if (event.key === 'Escape') event.preventDefault();
  });
  const cameRest = useEffectEvent(() => {
    if (isOn && store.getState().cursorId === null) sayUnderCrosshair(context);
  });

  useEffect(() => {
    if (pane.current === null) return undefined;
    return listenToMapFocus(pane.current, {
      arrived: () => arrived(),
      left: () => left(),
      keyPressed: (event) => keyPressed(event),
    });
  }, [pane]);
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.viewBounds !== previous.viewBounds) cameRest();
      }),
    [store],
  );
  return isOn;
}

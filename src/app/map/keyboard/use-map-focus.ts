import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { sayUnderCrosshair } from './map-cursor.ts';
import type { ActionContext } from '../../actions/action.ts';
import { isMapFocus } from '../../actions/find-shortcut.ts';
import { isComposing } from '../../../ui/is-composing.ts';

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

/** What happens to the focus of the map itself, not of the buttons and pins over it. */
type Heard = Readonly<{
  /** The keyboard brought the focus. */
  arrived: () => void;
  /** The focus, or the keyboard, went elsewhere. */
  left: () => void;
  keyPressed: (event: KeyboardEvent) => void;
}>;

const isKeyboardOn = (target: EventTarget | null): boolean =>
  isMapFocus(target) && target instanceof Element && target.matches(':focus-visible');

/** Tells of a focus that is there already, too. @returns what stops it */
export function listenToMapFocus(pane: HTMLElement, { arrived, left, keyPressed }: Heard): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  pane.addEventListener(
    'focusin',
    ({ target }) => {
      if (isKeyboardOn(target)) arrived();
    },
    { signal },
  );
  const { activeElement } = document;
  if (pane.contains(activeElement) && isKeyboardOn(activeElement)) arrived();
  for (const type of ['focusout', 'pointerdown'] as const) {
    pane.addEventListener(
      type,
      ({ target }) => {
        if (isMapFocus(target)) left();
      },
      { signal },
    );
  }
  pane.addEventListener(
    'keydown',
    (event) => {
      if (isMapFocus(event.target) && !isComposing(event)) keyPressed(event);
    },
    { signal },
  );
  return () => {
    listeners.abort();
  };
}

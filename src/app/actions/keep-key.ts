import { createContext } from 'react';
import { openPalette } from './help-actions.ts';
import { isPressed, keysOf } from './shortcut.ts';
import { takesLetters } from './takes-letters.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { isComposing } from '../../ui/is-composing.ts';

/** The last key that may be a command, kept while the commands themselves are on their way. */
export type KeptKey = Readonly<{
  /** Hands it over, once, and keeps no more. */
  take: () => KeyboardEvent | null;
}>;

/** Null where the commands are there from the start. */
export const KeptKeyContext = createContext<KeptKey | null>(null);

/** A printable key without modifiers, except Space, which the browser needs for buttons and scrolling. */
const isSign = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  keysOf(event).some((key) => key.length === 1 && key !== ' ');

/** True for keys that may run a command where they are pressed. */
export function mayBeCommand(event: KeyboardEvent, store: AppStore): boolean {
  if (event.defaultPrevented || isComposing(event)) return false;
  if (isPressed(openPalette.shortcut, event)) return true;
  const isLone = event.key === 'Escape' || (isSign(event) && store.getState().singleKeys);
  return isLone && !takesLetters(event.target);
}

/** Listens from the first script on, so that "/", "?", Escape and Ctrl+K are not lost on a slow connection. */
export function keepKey(window: Window, store: AppStore): KeptKey {
  let kept: KeyboardEvent | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayBeCommand(event, store)) return;
    // Else the browser opens its own search.
    event.preventDefault();
    kept = event;
  };
  window.addEventListener('keydown', onKeyDown);
  return {
    take: () => {
      window.removeEventListener('keydown', onKeyDown);
      const taken = kept;
      kept = null;
      return taken;
    },
  };
}

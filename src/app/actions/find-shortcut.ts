import type { Action } from './action.ts';
import { fits, isSingleCharacter, keysOf, type Pressed, type Shortcut } from './shortcut.ts';

export const isMapFocus = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('canvas[tabindex]');

/** Where keys are pressed, and what they may do there. */
export type KeySituation = Readonly<{
  /** Letters belong to what has the focus. */
  writing: boolean;
  /** The map itself has the focus. */
  onMap: boolean;
  /** Whether a single letter is a command. */
  singleKeys: boolean;
}>;

function mayFire(shortcut: Shortcut, { writing, onMap, singleKeys }: KeySituation): boolean {
  if (onMap && shortcut.mapHasOwn === true) return false;
  if (shortcut.on === 'map') return onMap;
  if (writing && shortcut.command !== true) return false;
  return singleKeys || !isSingleCharacter(shortcut);
}

/** The action that these keys run; null when they run none. */
export function findShortcut(
  actions: readonly Action[],
  pressed: Pressed,
  situation: KeySituation,
): Action | null {
  for (const key of keysOf(pressed)) {
    const meant = actions.find(
      ({ shortcut }) => shortcut !== null && fits(shortcut, key, pressed) && mayFire(shortcut, situation),
    );
    if (meant !== undefined) return meant;
  }
  return null;
}

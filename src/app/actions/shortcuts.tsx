import { useEffect, useEffectEvent } from 'react';
import { actionsOf } from './action-table.ts';
import { useActions } from './actions-context.ts';
import { findShortcut, isMapFocus, takesLetters } from './find-shortcut.ts';

/** Runs actions by their keys, wherever the focus is, for as long as it is mounted. */
export function Shortcuts() {
  const { context, run } = useActions();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // Somebody closer to the focus has used the key, or it is a part of a character being composed.
    if (event.defaultPrevented || event.isComposing) return;
    const { singleKeys, dialog, embed } = context.store.getState();
    if (dialog !== null) return;
    const action = findShortcut(actionsOf({ embed }), event, {
      writing: takesLetters(event.target),
      onMap: isMapFocus(event.target),
      singleKeys,
    });
    if (action?.isAvailable(context) !== true) return;
    event.preventDefault();
    run(action);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
  return null;
}

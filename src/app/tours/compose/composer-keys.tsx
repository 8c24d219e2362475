import { useEffect, useEffectEvent } from 'react';
import { keysOf } from '../../actions/shortcut.ts';
import { takesLetters } from '../../actions/takes-letters.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useAppStoreApi } from '../../../state/providers.tsx';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), while no field has the focus: a field has steps of its own. */
export function ComposerKeys({ undo, redo }: Readonly<{ undo: () => void; redo: () => void }>) {
  const store = useAppStoreApi();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { dialog } = store.getState();
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (
      event.defaultPrevented ||
      isComposing(event) ||
      !isCommand ||
      dialog !== null ||
      takesLetters(event.target)
    )
      return;
    const keys = keysOf(event);
    const isRedo = keys.includes('y') || (keys.includes('z') && event.shiftKey);
    if (!isRedo && !keys.includes('z')) return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
  return null;
}

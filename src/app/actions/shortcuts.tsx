import { useContext, useEffect, useEffectEvent } from 'react';
import { actionsOf } from './action-table.ts';
import { useActions } from './actions-context.ts';
import { findShortcut, isMapFocus } from './find-shortcut.ts';
import { KeptKeyContext } from './keep-key.ts';
import { useNoticeStore } from '../platform/notice-context.tsx';
import { offerChanges } from '../changes/offer-changes.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { OwnDataHost } from '../own-data/own-data-host.tsx';
import { takesLetters } from './takes-letters.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { keepFocus } from '../../ui/keep-focus.ts';

/** Whether the page comes from what is stored on the device. Even to name the workers throws where they are forbidden. */
function comesFromDevice(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

/** Runs actions by their keys, wherever the focus is, and keeps the focus, for as long as it is mounted. */
export function Shortcuts() {
  const { context, run } = useActions();
  const keptKey = useContext(KeptKeyContext);
  const runPressed = useEffectEvent((event: KeyboardEvent) => {
    const { singleKeys, dialog, closeDialog, embed } = context.store.getState();
    if (dialog !== null) {
      // A dialog that is shown keeps its keys to itself: this one is still being fetched.
      if (event.key === 'Escape') closeDialog();
      return;
    }
    const action = findShortcut(actionsOf({ embed }), event, {
      writing: takesLetters(event.target),
      onMap: isMapFocus(event.target),
      singleKeys,
    });
    if (action?.isAvailable(context) !== true) return;
    event.preventDefault();
    run(action);
  });
  const notices = useNoticeStore();
  useEffect(() => keepFocus(document), []);
  // Nor need the first scripts know what changed.
  useEffect(offerChanges, []);
  useEffect(() => {
    const { store } = context;
    if (store.getState().embed || !comesFromDevice()) return;
    // An atlas that is stored on no device needs none of this.
    import('../on-device/load-on-device.tsx')
      .then(({ watchEdition }) => watchEdition(notices, store))
      .catch((error: unknown) => {
        reportFailure(error, 'watching for a newer edition');
      });
    // oxlint-disable-next-line react/exhaustive-deps -- once for the life of the page
  }, []);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      // Somebody closer to the focus has used the key, or it is a part of a character being composed.
      if (!event.defaultPrevented && !isComposing(event)) runPressed(event);
    };
    window.addEventListener('keydown', listener);
    const kept = keptKey?.take() ?? null;
    if (kept !== null) runPressed(kept);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, [keptKey]);
  // Nothing of the first scripts: it comes with these, which are there soon after the page.
  return context.store.getState().embed ? null : <OwnDataHost />;
}

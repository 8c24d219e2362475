import { type ComponentType, useContext, useEffect, useEffectEvent } from 'react';
import { KeptKeyContext, mayBeCommand } from './keep-key.ts';
import { useNoticeStore } from '../platform/notice-context.tsx';
import { addNotice, noticeKey, tryAgain, withdrawNotice } from '../platform/notices.ts';
import { useAppStoreApi } from '../../state/providers.tsx';
import { createLazyPart, useLazyPart } from '../../ui/lazy-part.tsx';

/** With all actions, which nobody needs before the page is there. */
const shortcuts = createLazyPart<ComponentType>(async () => (await import('./shortcuts.tsx')).Shortcuts);

const MISSING = { kind: 'part-missing', part: 'keys', name: 'notice.partNames.keys' } as const;

/**
 * The key commands, once they are fetched. Where that fails, all keys belong to the browser again; each key that may be
 * a command is a reason to try once more, and only then is it told that there are none.
 */
export function LazyShortcuts({ of: lazyPart = shortcuts }) {
  const store = useAppStoreApi();
  const notices = useNoticeStore();
  const keptKey = useContext(KeptKeyContext);
  const { part: Shortcuts, failures, retry } = useLazyPart(lazyPart);
  const isMissing = failures > 0;
  const tell = useEffectEvent(() => {
    addNotice(notices, { ...MISSING, next: tryAgain(retry) });
  });
  useEffect(() => {
    if (!isMissing) return undefined;
    // One that was pressed while they were on their way is the first.
    if (keptKey?.take()) retry();
    const onKeyDown = (event: KeyboardEvent) => {
      if (mayBeCommand(event, store)) retry();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isMissing, keptKey, store, retry]);
  useEffect(() => {
    if (failures > 1) tell();
  }, [failures]);
  useEffect(() => {
    if (Shortcuts !== null) withdrawNotice(notices, noticeKey(MISSING));
  }, [Shortcuts, notices]);
  return Shortcuts === null ? null : <Shortcuts />;
}

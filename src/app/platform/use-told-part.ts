import type { ParseKeys } from 'i18next';
import { useEffect, useEffectEvent } from 'react';
import { useNoticeStore } from './notice-context.tsx';
import { addNotice, noticeKey, tryAgain, withdrawNotice } from './notices.ts';
import { type LazyPart, useLazyPart } from '../../ui/lazy-part.tsx';

export type PartName = Readonly<{
  /** Parts with one id are fetched together, and missed in one notice. */
  id: string;
  /** What the reader knows it by. */
  name: ParseKeys;
}>;

/**
 * For a part that has no place of its own in which to say that it could not be fetched: a notice says so, and goes
 * when the part is there.
 *
 * @param onFailure Instead of waiting for another attempt; gives what the notice offers as "Try again".
 */
export function useToldPart<T>(
  lazyPart: LazyPart<T>,
  { id, name, onFailure }: PartName & Readonly<{ onFailure?: () => () => void }>,
): Readonly<{ part: T | null }> {
  const notices = useNoticeStore();
  const { part, failures, retry } = useLazyPart(lazyPart);
  const tell = useEffectEvent(() => {
    const again = onFailure?.() ?? retry;
    addNotice(notices, { kind: 'part-missing', part: id, name, next: tryAgain(again) });
  });
  useEffect(() => {
    if (failures > 0) tell();
  }, [failures]);
  useEffect(() => {
    if (part !== null) withdrawNotice(notices, noticeKey({ kind: 'part-missing', part: id, name }));
  }, [part, notices, id, name]);
  return { part };
}

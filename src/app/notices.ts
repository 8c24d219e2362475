import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataNotice } from '../data/atlas.ts';

/** Something expected that did not work, and that the reader should know. */
export type Notice =
  | Readonly<{ kind: 'no-webgl2' }>
  | Readonly<{ kind: 'map-chunk'; retry: () => void }>
  | Readonly<{ kind: 'context-lost' }>
  | Readonly<{ kind: 'source-failed'; sourceIds: readonly string[] }>
  | Readonly<{ kind: 'data'; notice: DataNotice }>
  | Readonly<{ kind: 'language-failed' }>
  | Readonly<{ kind: 'unknown-place'; id: string }>
  | Readonly<{ kind: 'link-copied' }>
  | Readonly<{ kind: 'link-not-copied'; href: string }>
  | Readonly<{ kind: 'locate-denied' }>
  | Readonly<{ kind: 'locate-outside' }>;

export type NoticeStore = StoreApi<readonly Notice[]>;

/** Two notices with the same key say the same. */
export function noticeKey(notice: Notice): string {
  switch (notice.kind) {
    case 'data':
      return `${notice.kind} ${notice.notice.file}`;
    default:
      return notice.kind;
  }
}

export const createNoticeStore = (): NoticeStore => createStore<readonly Notice[]>()(() => []);

/** The parts of the base map that failed are told in one sentence. */
function merged(before: Notice, notice: Notice): Notice {
  if (before.kind !== 'source-failed' || notice.kind !== 'source-failed') return notice;
  return { ...notice, sourceIds: [...new Set([...before.sourceIds, ...notice.sourceIds])] };
}

/** Shows `notice`, in the place of one that said the same. */
export function addNotice(store: NoticeStore, notice: Notice): void {
  const key = noticeKey(notice);
  store.setState((notices) => {
    const same = notices.find((other) => noticeKey(other) === key);
    const others = notices.filter((other) => other !== same);
    return [...others, same === undefined ? notice : merged(same, notice)];
  }, true);
}

export function dismissNotice(store: NoticeStore, notice: Notice): void {
  store.setState((notices) => notices.filter((other) => noticeKey(other) !== noticeKey(notice)), true);
}

import { createContext, type ReactNode, useContext } from 'react';
import type { NoticeStore } from './notices.ts';

const NoticeContext = createContext<NoticeStore | null>(null);

export function NoticeProvider({ store, children }: { store: NoticeStore; children: ReactNode }) {
  return <NoticeContext value={store}>{children}</NoticeContext>;
}

/** Where notices are put. @throws outside a `NoticeProvider`. */
export function useNoticeStore(): NoticeStore {
  const store = useContext(NoticeContext);
  if (store === null) throw new Error('No NoticeProvider');
  return store;
}

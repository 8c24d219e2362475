import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useNoticeStore } from './notice-context.tsx';
import styles from './notice-list.module.css';
import { noticeText, type Notice, noticeKey, withdrawNotice } from './notices.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** What does not work, newest first since a phone has no room for all, each until it is over or dismissed. */
export function NoticeList() {
  const texts = useTexts();
  const { t } = texts;
  const store = useNoticeStore();
  const notices = useStore(store);
  const list = useRef<HTMLDivElement>(null);
  const count = notices.length;
  const countBefore = useRef(count);
  // The last notice took the focus with it: the panel takes it, and not the row that happens to lie above.
  useLayoutEffect(() => {
    const wasLast = countBefore.current > 0 && count === 0;
    countBefore.current = count;
    if (wasLast && document.activeElement === document.body) list.current?.closest('main')?.focus();
  }, [count]);
  const actionsOf = (notice: Notice) => {
    const withdraw = () => {
      withdrawNotice(store, noticeKey(notice));
    };
    const dismiss = { label: t('app.dismiss'), onPress: withdraw };
    const { next } = notice;
    if (next === undefined) return [dismiss];
    // It goes at once; what fails again says so again.
    const onPress = () => {
      withdraw();
      next.run();
    };
    return [{ label: t(next.label), onPress }, dismiss];
  };
  return (
    <div ref={list} role="status" aria-label={t('notice.region')} className={styles.list}>
      {[...notices].reverse().map((notice) => (
        <NoticeLine key={noticeKey(notice)} text={noticeText(texts, notice)} actions={actionsOf(notice)} />
      ))}
    </div>
  );
}

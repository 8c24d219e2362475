import { useStore } from 'zustand/react';
import { useNoticeStore } from './notice-context.tsx';
import styles from './notice-list.module.css';
import { noticeText } from './notice-text.ts';
import { dismissNotice, type Notice, noticeKey } from './notices.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';

/** What does not work, newest last, each until it is dismissed. */
export function NoticeList() {
  const texts = useTexts();
  const { t } = texts;
  const store = useNoticeStore();
  const notices = useStore(store);
  const actionsOf = (notice: Notice) => {
    const dismiss = {
      label: t('app.dismiss'),
      onPress: () => {
        dismissNotice(store, notice);
      },
    };
    if (notice.kind !== 'map-chunk') return [dismiss];
    return [{ label: t('app.retry'), onPress: notice.retry }, dismiss];
  };
  return (
    <div role="status" aria-label={t('notice.region')} className={styles.list}>
      {notices.map((notice) => (
        <NoticeLine key={noticeKey(notice)} text={noticeText(texts, notice)} actions={actionsOf(notice)} />
      ))}
    </div>
  );
}

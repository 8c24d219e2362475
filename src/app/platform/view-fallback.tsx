import { useStore } from 'zustand/react';
import { useNoticeStore } from './notice-context.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

type Retry = Readonly<{ onRetry: () => void }>;

function Alert({ text, onRetry }: Retry & Readonly<{ text: 'notice.viewBroken' | 'notice.partMissing' }>) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t(text)} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

/** In the place of a view that failed. */
export function ViewFallback({ onRetry }: Retry) {
  return <Alert text="notice.viewBroken" onRetry={onRetry} />;
}

/** In the place of a part whose code could not be fetched. After a release a notice says so, and trying again is in vain. */
export function MissingPart({ onRetry }: Retry) {
  const isOutdated = useStore(useNoticeStore(), (notices) =>
    notices.some(({ kind }) => kind === 'new-release'),
  );
  return isOutdated ? null : <Alert text="notice.partMissing" onRetry={onRetry} />;
}

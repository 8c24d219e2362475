import { useTexts } from '../i18n/texts-context.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';

/** In the place of a view that failed. */
export function ViewFallback({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t('notice.viewBroken')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

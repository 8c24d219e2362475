import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** In the place of an answer that could not be fetched. */
export function MissingAnswer({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t('notice.partMissing')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

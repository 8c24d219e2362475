import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Stands where a part of this view would stand that could not be fetched. */
export function MissingPart({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t('notice.partMissing')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

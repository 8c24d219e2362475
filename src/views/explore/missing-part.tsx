import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Stands where a part of this view would stand that could not be fetched. */
export function MissingPart({
  onRetry,
  text = 'notice.partMissing',
}: {
  onRetry: () => void;
  text?: 'notice.partMissing' | 'notice.viewBroken';
}) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t(text)} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

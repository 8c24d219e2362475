import type { ComponentType } from 'react';
import { useTexts } from '../../i18n/texts-context.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Stands where an answer would, until it can be fetched. */
export function MissingAnswer({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t('notice.partMissing')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

/** An answer that is fetched when it is asked for; where that fails it is told in its place, and can be tried again. */
export const answerOnDemand = (fetchAnswer: () => Promise<ComponentType>): ComponentType =>
  lazyComponent(createLazyPart(fetchAnswer), MissingAnswer);

import { useTexts } from '../../i18n/texts-context.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

function MissingQrCode({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <NoticeLine text={t('notice.partMissing')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

export const qrCodePart = createLazyPart(async () => (await import('./qr-code.tsx')).QrCode);

/** The QR code, whose drawing is fetched when it is first asked for. */
export const LazyQrCode = lazyComponent(qrCodePart, MissingQrCode);

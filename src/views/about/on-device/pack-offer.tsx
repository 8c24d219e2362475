import { useId } from 'react';
import { formatBytes } from './format-bytes.ts';
import styles from './on-device.module.css';
import { packContents, sumBytes } from '../../../domain/pack/pack-contents.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { PackFile } from '../../../schema/pack-manifest.ts';
import type { PackActions, StoreFault } from '../../../state/pack-keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';

/** What the pack holds, how large each part is, and the one button that stores it. */
export function PackOffer({
  files,
  fault,
  actions,
}: {
  files: readonly PackFile[];
  /** Why the last attempt failed. */
  fault: StoreFault | null;
  actions: Pick<PackActions, 'store' | 'open'>;
}) {
  const { t, locale } = useTexts();
  const hintId = useId();
  const total = formatBytes(sumBytes(files), locale);
  return (
    <>
      <table className={styles.contents}>
        <caption>{t('onDevice.holds')}</caption>
        <tbody>
          {packContents(files).map(({ part, bytes }) => (
            <tr key={part}>
              <th scope="row">{t(`onDevice.part.${part}`)}</th>
              <td>{formatBytes(bytes, locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('onDevice.total')}</th>
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        <Button kind="outlined" onClick={actions.store}>
          {fault === null || fault === 'cancelled'
            ? t('onDevice.store', { size: total })
            : t('onDevice.again')}
        </Button>
      </p>
      <p className={styles.note}>{t('onDevice.asked')}</p>
      <p className={styles.note}>
        <span id={hintId}>{t('onDevice.openNote')}</span>{' '}
        <FileButton
          label={t('onDevice.open')}
          accept=".zip,application/zip"
          describedBy={hintId}
          onFile={actions.open}
        />
      </p>
    </>
  );
}

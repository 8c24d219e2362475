import { PlateCaption } from './plate-caption.tsx';
import styles from './place-plate.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { PlateAbsence } from '../../state/services.ts';
import { Button } from '../../ui/button.tsx';

/** Why there is no plate, in the room that it would take. */
export function AbsentPlate({
  initiative,
  absence,
  onRetry,
}: {
  initiative: LocatedInitiative;
  absence: PlateAbsence;
  onRetry: () => void;
}) {
  const { t } = useTexts();
  return (
    <div className={styles.absent}>
      <div className={styles.box} data-hidden="" />
      <PlateCaption initiative={initiative} dataDate={null} hidden />
      <div role="status" className={styles.reason}>
        <p>{t(`place.plate.absent.${absence}`)}</p>
        {absence === 'unreachable' && (
          <Button kind="text" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

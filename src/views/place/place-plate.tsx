import { type CSSProperties, Suspense } from 'react';
import { AbsentPlate } from './absent-plate.tsx';
import { PlateCaption } from './plate-caption.tsx';
import { lazyPlate } from './lazy-plate.ts';
import styles from './place-plate.module.css';
import { isTooUncertain, plateSize } from '../../domain/plate/plate-size.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import { useLazyPart } from '../../ui/lazy-part.tsx';

function Plate({ initiative }: { initiative: LocatedInitiative }) {
  const { part: LoadedPlate, failures, retry } = useLazyPart(lazyPlate);
  const waiting = (
    <>
      <div className={styles.box} />
      <PlateCaption initiative={initiative} dataDate={null} />
    </>
  );
  if (LoadedPlate === null) {
    return failures === 0 ? (
      waiting
    ) : (
      <AbsentPlate initiative={initiative} absence="unreachable" onRetry={retry} />
    );
  }
  return (
    <Suspense fallback={waiting}>
      <LoadedPlate initiative={initiative} />
    </Suspense>
  );
}

/** The place on the ground it stands on. Its room is kept while the ground is read, so that nothing moves. */
export function PlacePlate({ initiative }: { initiative: LocatedInitiative }) {
  const { t } = useTexts();
  if (isTooUncertain(initiative)) {
    return <p className={styles.without}>{t('place.plate.absent.too-uncertain')}</p>;
  }
  const { widthMeters, heightMeters } = plateSize(initiative.geometry);
  const room: CSSProperties & Record<'--plate-ratio', string> = {
    '--plate-ratio': `${widthMeters} / ${heightMeters}`,
  };
  return (
    <section aria-label={t('place.plate.title')} className={styles.plate} style={room}>
      <Plate initiative={initiative} />
    </section>
  );
}

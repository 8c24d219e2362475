import { useEffect, useMemo, useState } from 'react';
import { placeName } from './guide-texts.ts';
import styles from './start-walk.module.css';
import { changeWay } from '../../../domain/guide/change-way.ts';
import { type BegunWalk, keptOf, restoreWalk } from '../../../domain/guide/walk-ground.ts';
import { nextPlace } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { OWN_WALK_ID } from '../../../domain/tour/own-walk-id.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { KeptWalk } from '../../../schema/kept-walk.ts';
import { keepWalk, readKeptWalk } from '../../../state/guide-memory.ts';
import { useAppStore, useAppStoreApi, useToursAnswers } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';

/** Says that another walk would be forgotten. Of the reader's own nothing but the way is kept, so it has no name here. */
function OtherKept({ kept }: { kept: KeptWalk }) {
  const { t, pick } = useTexts();
  const reading = useToursAnswers((answers) => answers.reading);
  if (kept.tourId === OWN_WALK_ID) return <p className={styles.note}>{t('guide.ownKept')}</p>;
  const tours = reading === null || reading === 'failed' ? [] : reading.tours;
  const other = tours.find(({ tour }) => tour.id === kept.tourId);
  if (other === undefined) return null;
  return <p className={styles.note}>{t('guide.otherKept', { name: pick(other.tour.name) })}</p>;
}

/** Of a walk of the reader's own that cannot be gone on with here, another one was begun. */
const isOther = ({ tour }: KnownTour, { tourId }: KeptWalk): boolean =>
  tourId !== tour.id || tourId === OWN_WALK_ID;

/**
 * A walk that was begun without steps is still one when its page is opened again, where the choice begins as the usual way:
 * so that the choice says what going on will do.
 */
function useKeptWay(begun: BegunWalk | null): void {
  const store = useAppStoreApi();
  const way = begun?.plan.choice;
  useEffect(() => {
    if (way === 'step-free') store.getState().chooseTourWay(way);
  }, [way, store]);
}

/** Opens the guide: from the beginning, or where the walk was left, by the way that is chosen now. */
export function StartWalk({ known }: { known: KnownTour }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStoreApi();
  const walkTour = useAppStore((state) => state.walkTour);
  const [kept] = useState(() => readKeptWalk(window));
  const begun = useMemo(() => restoreWalk(known, kept), [known, kept]);
  useKeptWay(begun);
  const open = () => {
    if (begun !== null) keepWalk(window, keptOf(known, changeWay(known, begun, store.getState().tourWay)));
    walkTour(true);
  };
  const openAnew = () => {
    keepWalk(window, null);
    walkTour(true);
  };
  const note = begun && placeName({ texts, known }, nextPlace(begun.walk, begun.state));
  return (
    <div className={styles.start}>
      <Button kind="outlined" className={styles.button} onClick={open}>
        {t(begun === null ? 'guide.start' : 'guide.resume')}
      </Button>
      {note !== null && (
        <>
          <p className={styles.note}>{t('guide.resumeNote', { name: note })}</p>
          <Button kind="text" onClick={openAnew}>
            {t('guide.anew')}
          </Button>
        </>
      )}
      {begun === null && kept !== null && isOther(known, kept) && <OtherKept kept={kept} />}
    </div>
  );
}

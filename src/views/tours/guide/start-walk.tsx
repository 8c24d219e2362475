import { useState } from 'react';
import { placeName } from './guide-texts.ts';
import styles from './start-walk.module.css';
import { nextPlace, planWalk } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { KeptWalk } from '../../../schema/kept-walk.ts';
import { keepWalk, readKeptWalk } from '../../../state/guide-memory.ts';
import { useAppStore, useToursAnswers } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';

/** The place that a kept walk of this tour was on the way to; null for the walk of another tour. */
function keptPlace(known: KnownTour, kept: KeptWalk | null): number | null {
  if (kept?.tourId !== known.tour.id) return null;
  const walk = planWalk(known, kept.plan);
  return walk === null ? null : nextPlace(walk, kept.state);
}

/** Says that another walk would be forgotten. */
function OtherKept({ kept }: { kept: KeptWalk }) {
  const { t, pick } = useTexts();
  const reading = useToursAnswers((answers) => answers.reading);
  const tours = reading === null || reading === 'failed' ? [] : reading.tours;
  const other = tours.find(({ tour }) => tour.id === kept.tourId);
  if (other === undefined) return null;
  return <p className={styles.note}>{t('guide.otherKept', { name: pick(other.tour.name) })}</p>;
}

/** Opens the guide: from the beginning, or where the walk was left. */
export function StartWalk({ known }: { known: KnownTour }) {
  const texts = useTexts();
  const { t } = texts;
  const walkTour = useAppStore((state) => state.walkTour);
  const [kept] = useState(() => readKeptWalk(window));
  const place = keptPlace(known, kept);
  const open = () => {
    walkTour(true);
  };
  const openAnew = () => {
    keepWalk(window, null);
    open();
  };
  return (
    <div className={styles.start}>
      <Button kind="outlined" className={styles.button} onClick={open}>
        {t(place === null ? 'guide.start' : 'guide.resume')}
      </Button>
      {place !== null && (
        <>
          <p className={styles.note}>{t('guide.resumeNote', { name: placeName({ texts, known }, place) })}</p>
          <Button kind="text" onClick={openAnew}>
            {t('guide.anew')}
          </Button>
        </>
      )}
      {place === null && kept !== null && kept.tourId !== known.tour.id && <OtherKept kept={kept} />}
    </div>
  );
}

import styles from './guide-view.module.css';
import { TourStop } from '../tour-stop.tsx';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useGuide } from '../../../state/guide-session.ts';

/** The stop that was reached last: its story can be read on while one walks on. */
export function GuideStory({ known }: { known: KnownTour }) {
  const place = useGuide(({ atPlace, lastPlace }) => atPlace ?? lastPlace);
  const index = place - 1;
  if (known.tour.stops[index] === undefined) return null;
  return (
    <section className={styles.story}>
      <TourStop known={known} index={index} />
    </section>
  );
}

import { useComposeSession } from './use-compose-session.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useComposedTour } from '../../../views/tours/compose/use-composed-tour.ts';
import { rangeText } from '../../../views/tours/tour-texts.ts';

/** Name, stops, length and time; the length once every leg is known. */
function Line({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  const { tour, totals } = known;
  const sum = t('tours.row', {
    distance: format.distance(totals.meters),
    time: rangeText(texts, totals.minutes),
  });
  return [
    pick(tour.name),
    t('tours.stops', { count: tour.stops.length }),
    ...(isSearching || totals.meters === 0 ? [] : [sum]),
  ].join(t('tours.dot'));
}

/** The walk of the link in the page of somebody else: drawn on the map, and told in a line. */
export function EmbedWalk() {
  useComposeSession();
  const { t } = useTexts();
  const known = useComposedTour();
  const isRefused = useWalkAtHand((state) => state.isRefused);
  const network = useComposerAnswers((answers) => answers.network);
  if (isRefused) return t('composer.refused');
  if (network.step === 'failed') return t(`composer.network.${network.reason}`);
  return known === null ? t('composer.computing') : <Line known={known} />;
}

import { useEffect, useMemo } from 'react';
import { groundName } from './walk-names.ts';
import { toKnownTour } from '../../../domain/compose/to-known-tour.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { sumTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useToursAnswersStore } from '../../../state/providers.tsx';

/** The walk at hand as the pages of tours show one, also on the map; null without a stop. */
export function useComposedTour(): SummedTour | null {
  const texts = useTexts();
  const walk = useWalkAtHand((state) => state.present.walk);
  const reached = useComposerAnswers((answers) => answers.reached);
  const tours = useToursAnswersStore();
  const known = useMemo(() => {
    const both = (text: string) => ({ zh: text, en: text });
    const tour = toKnownTour(walk, reached, {
      walkName: both(walk.name === '' ? texts.t('composer.untitled') : walk.name),
      nameGround: ({ role, spot }) =>
        both(
          role !== 'stop' && spot.key.startsWith('here')
            ? texts.t('composer.here')
            : groundName(texts, spot.end.point),
        ),
    });
    return tour === null ? null : sumTour(tour);
  }, [texts, walk, reached]);
  useEffect(() => {
    tours.setState({ composed: known });
  }, [tours, known]);
  useEffect(
    () => () => {
      tours.setState({ composed: null });
    },
    [tours],
  );
  return known;
}

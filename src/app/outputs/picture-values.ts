import { createMapValues } from '../to-map-values.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapValues } from '../../map/map-contract.ts';
import type { AppState } from '../../state/app-state.ts';
import type { NearbyAnswers } from '../../state/nearby-answers.ts';

const FRAME = {
  padding: { top: 24, right: 24, bottom: 24, left: 24 },
  cover: { top: 0, right: 0, bottom: 0, left: 0 },
};

type Sight = Readonly<{ atlas: Atlas; state: AppState; answers: NearbyAnswers; texts: Texts }>;

/** What the reader's map shows, for a picture of it: without what only answers to a pointer. */
export function screenValues({ atlas, state, answers, texts }: Sight): MapValues {
  const values = createMapValues(atlas)(state, answers, texts, FRAME);
  return { ...values, hoveredId: null, reducedMotion: true };
}

/** The bare ground in day colours: on paper the places are drawn over it. */
export function groundValues(sight: Sight): MapValues {
  return {
    ...screenValues(sight),
    theme: 'day',
    terrain3d: false,
    initiatives: [],
    selectedId: null,
    reach: null,
  };
}

import { createMapValues } from '../map/to-map-values.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapMarks } from '../../domain/print/map-marks.ts';
import type { MapValues } from '../../map/map-contract.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
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

/** The ground with areas and route in day colours: on paper places and pins are drawn over it. */
export function groundValues(sight: Sight): MapValues {
  return {
    ...screenValues(sight),
    theme: 'day',
    terrain3d: false,
    initiatives: [],
    selectedId: null,
  };
}

/** The pins and lines among the values, for a legend, and to be drawn over a bare ground. */
export function marksOf({ reach, foundPlace }: Pick<MapValues, 'reach' | 'foundPlace'>): MapMarks {
  const minutesAround = (key: OriginKey): readonly number[] =>
    (reach?.areas ?? [])
      .filter(({ origin }) => origin === key)
      .map(({ shape }) => shape.minutes)
      .toSorted((a, b) => a - b);
  return {
    starts: (reach?.origins ?? []).map(({ key, point, sign }) => ({
      key,
      point,
      sign,
      minutes: minutesAround(key),
    })),
    found: foundPlace,
    hasRoute: reach !== null && reach.route !== null,
  };
}

import type { Texts } from '../../i18n/texts.ts';
import type { ResolvedStop } from '../../schema/tour-legs.ts';
import type { TourStop } from '../../schema/tour.ts';

/** A building or a corner; more is told. */
const EXACT_METERS = 60;

/** How far off a stop may be, where that is worth a word. */
export const offText = ({ t, format }: Texts, { accuracyMeters }: ResolvedStop): readonly string[] =>
  accuracyMeters > EXACT_METERS ? [t('tours.about', { distance: format.distance(accuracyMeters) })] : [];

/** When a stop is open, where that is known. */
export function hoursText({ t, pick }: Texts, stop: TourStop | null): readonly string[] {
  const said = stop?.hours?.said;
  return said === undefined ? [] : [t('tours.hoursSaid', { text: pick(said.text) })];
}

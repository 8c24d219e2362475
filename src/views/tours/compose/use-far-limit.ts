import { duration } from '../tour-texts.ts';
import { MOST_MINUTES, MOST_STATION_MINUTES } from '../../../domain/reach/walk-limits.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';

/** How far ways are searched for, as the end of a sentence that says there is none. */
export function useFarLimit(): string {
  const texts = useTexts();
  const ride = useWalkAtHand((state) => state.present.walk.ride);
  const isUnread = useComposerAnswers((answers) => answers.unread.metro);
  const time = duration(texts, MOST_MINUTES);
  return ride && !isUnread
    ? texts.t('composer.farRide', { time, station: duration(texts, MOST_STATION_MINUTES) })
    : texts.t('composer.far', { time });
}

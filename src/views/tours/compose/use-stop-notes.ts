import { clockText } from './clock-text.ts';
import { useFarLimit } from './use-far-limit.ts';
import { useStopTimes } from './use-stop-times.ts';
import { useWalkNames } from './walk-names.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';

/** A stop as its row shows it. */
export type StopNote = Readonly<{
  /** From 1, among those that are walked to; null for the others. */
  number: number | null;
  name: string;
  /** When one comes there, or why nobody does. */
  notes: readonly string[];
  /** One of the notes is a warning. */
  isWrong: boolean;
}>;

const NO_WAY = {
  'from-off': 'composer.noWayOn',
  'to-off': 'composer.noWay',
  'too-far': 'composer.tooFar',
} as const;

/** What there is to say of each stop of the walk, in its order. */
export function useStopNotes(): readonly StopNote[] {
  const { t } = useTexts();
  const walk = useWalkAtHand((state) => state.present.walk);
  const reached = useComposerAnswers((answers) => answers.reached);
  const stranded = useComposerAnswers((answers) => answers.strandedStops);
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  const limit = useFarLimit();
  const { resolve, nameOf } = useWalkNames();
  const stops = reached.filter(({ waypoint }) => waypoint.role === 'stop');
  const times = useStopTimes();
  const timeNotes = (at: number): Pick<StopNote, 'notes' | 'isWrong'> => {
    const time = times[at];
    if (walk.begins === null || time === undefined || isSearching) return { notes: [], isWrong: false };
    const notes = [
      t('composer.arrives', { time: clockText(time.arrival) }),
      ...(time.waitMinutes > 0 ? [t('composer.waits', { minutes: Math.ceil(time.waitMinutes) })] : []),
      ...(time.isMissed ? [t('composer.isClosed')] : []),
    ];
    return { notes, isWrong: time.isMissed };
  };
  return walk.stops.map(({ place }, index) => {
    const name = nameOf(place);
    const { state } = resolve(place);
    if (state === 'missing') return { number: null, name, notes: [t('composer.missing')], isWrong: true };
    if (state === 'unread') return { number: null, name, notes: [t('composer.notRead')], isWrong: false };
    const why = stranded.find((stop) => stop.index === index)?.why;
    if (why !== undefined) {
      return { number: null, name, notes: [t(NO_WAY[why], { limit })], isWrong: true };
    }
    const at = stops.findIndex(({ waypoint }) => waypoint.index === index);
    return { number: at === -1 ? null : at + 1, name, ...timeNotes(at) };
  });
}

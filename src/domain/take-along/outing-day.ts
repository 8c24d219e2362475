import type { ComposedTour } from '../../schema/composed-tour.ts';
import { localDate } from '../local-date.ts';

type Begins = NonNullable<ComposedTour['begins']>;
type Day = Readonly<{ isoDate: string; startMinutes: number }>;

const DAYS = 7;
/** From a week that begins with Sunday as 0 to one that begins with Monday as 1. */
const fromMonday = (day: number): number => ((day + DAYS - 1) % DAYS) + 1;

/** The next time that it is that day of the week and that hour: perhaps still today. */
export function nextDay({ day, minute }: Begins, now: Date): Day {
  const ahead = (day - fromMonday(now.getDay()) + DAYS) % DAYS;
  const isOver = ahead === 0 && now.getHours() * 60 + now.getMinutes() > minute;
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (isOver ? DAYS : ahead));
  return { isoDate: localDate(next), startMinutes: minute };
}

/** A date and an hour as a walk says when it begins: by its day of the week. */
export const beginsOn = ({ isoDate, startMinutes }: Day): Begins => ({
  day: fromMonday(new Date(`${isoDate}T00:00:00Z`).getUTCDay()),
  minute: startMinutes,
});

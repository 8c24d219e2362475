import { escapeText, icalText, utcStamp } from './ical-text.ts';

export type CalendarOpening = Readonly<{
  id: string;
  /** "2024", "2024-09" or "2024-09-02". */
  date: string;
  /** What opens, with what is not known of it. */
  summary: string;
  description: string;
}>;

type Calendar = Readonly<{
  /** Of the atlas. */
  name: string;
  slug: string;
  language: 'zh' | 'en';
  title: string;
  /** When the data were released, ISO date and time in UTC: the same release gives the same file. */
  at: string;
  openings: readonly CalendarOpening[];
}>;

const PARTS = { year: 4, month: 7 } as const;

/**
 * The first day of a date and the day after its last, as RFC 5545 has dates. It knows days only: so a month or a year is
 * all of its days, and no day is made up.
 */
function spanOf(date: string): Readonly<{ start: string; end: string }> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const next = {
    [PARTS.year]: Date.UTC(year + 1, 0, 1),
    [PARTS.month]: Date.UTC(year, month, 1),
  }[date.length];
  const stamp = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  return {
    start: stamp(Date.UTC(year, month - 1, day)),
    end: stamp(next ?? Date.UTC(year, month - 1, day + 1)),
  };
}

function eventOf({ id, date, summary, description }: CalendarOpening, { slug, at }: Calendar): string[] {
  const { start, end } = spanOf(date);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${slug}`,
    `DTSTAMP:${utcStamp(at)}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // Nobody is busy because something opens.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Openings as an iCalendar file (RFC 5545), an all-day event each. */
export const openingsIcs = (calendar: Calendar): string =>
  icalText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(calendar.name)}//Openings//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(calendar.title)}`,
    `X-WR-CALNAME:${escapeText(calendar.title)}`,
    ...calendar.openings.flatMap((opening) => eventOf(opening, calendar)),
    'END:VCALENDAR',
  ]);

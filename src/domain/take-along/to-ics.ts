import type { MinuteRange } from '../../schema/tour-legs.ts';
import { escapeText, icalText, utcStamp, withoutControls } from '../calendar/ical-text.ts';
import { MAP_CREDIT, type PortablePoint, type PortableTour } from './portable-tour.ts';

/** The one zone of China, without summer time since 1991. */
const TIME_ZONE = { id: 'Asia/Shanghai', offset: '+0800', name: 'CST' } as const;
const MINUTE_MS = 60_000;

export type Outing = Readonly<{
  /** The day of the walk, "2026-05-01". */
  isoDate: string;
  /** When one sets out, minutes after midnight in the time zone of the tour. */
  startMinutes: number;
  /** When the file is written, ISO date and time in UTC; of two files for one outing the later one counts. */
  writtenAt: string;
}>;

/**
 * The tour as an iCalendar file (RFC 5545) with one event. One for each stop would put up to 25 entries into a day, which
 * could only be moved or deleted one by one, at minutes that nobody can promise: so the stops are lines of its description,
 * each with the time range of arriving. It ends when a slow walker ends.
 */
export function toIcs(tour: PortableTour, outing: Outing): string {
  const [start] = tour.points;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(tour.atlas.name)}//Tours//${tour.locale === 'en' ? 'EN' : 'ZH'}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timeZone(),
    'BEGIN:VEVENT',
    `UID:${escapeText(tour.id)}.${localTime(outing, 0)}@${tour.atlas.slug}`,
    `DTSTAMP:${utcStamp(outing.writtenAt)}`,
    `DTSTART;TZID=${TIME_ZONE.id}:${localTime(outing, 0)}`,
    `DTEND;TZID=${TIME_ZONE.id}:${localTime(outing, endMinutes(tour))}`,
    `SUMMARY:${escapeText(tour.name)}`,
    `DESCRIPTION:${escapeText(description(tour, outing))}`,
    ...(start === undefined
      ? []
      : [
          `LOCATION:${escapeText(start.name)}`,
          `GEO:${start.point[1].toFixed(6)};${start.point[0].toFixed(6)}`,
        ]),
    `URL:${withoutControls(tour.link).replaceAll(/\s/g, '')}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return icalText(lines);
}

/** Where a walk ends at a stop, one stays there before it is over. */
function endMinutes({ points }: PortableTour): number {
  const last = points.at(-1);
  return last === undefined ? 0 : last.arrives.to + last.stayMinutes;
}

/** For calendars that do not know the zone by its name. */
const timeZone = (): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE.id}`,
  'BEGIN:STANDARD',
  // When its last summer time ended.
  'DTSTART:19910915T000000',
  `TZOFFSETFROM:${TIME_ZONE.offset}`,
  `TZOFFSETTO:${TIME_ZONE.offset}`,
  `TZNAME:${TIME_ZONE.name}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

function description({ description: about, points, link }: PortableTour, outing: Outing): string {
  const plan = points.map((point) => `${arrival(point, outing)} ${point.name}`);
  return [...linesOf(about), ...plan, '', link, MAP_CREDIT.attribution].join('\n');
}

/** With an empty line after them, where there are any. */
const linesOf = (text: string): readonly string[] => (text === '' ? [] : [text, '']);

function arrival({ arrives }: PortablePoint, outing: Outing): string {
  const [from, to] = (['from', 'to'] satisfies (keyof MinuteRange)[]).map((key) =>
    localTime(outing, arrives[key]).replace(/^\d+T(\d\d)(\d\d)\d\d$/, '$1:$2'),
  );
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Local time so many minutes after setting out, as "20260501T093000". Reckoned as if in UTC, which has no summer time either. */
function localTime({ isoDate, startMinutes }: Outing, minutes: number): string {
  const midnight = Date.parse(`${isoDate}T00:00:00Z`);
  return utcStamp(new Date(midnight + Math.round(startMinutes + minutes) * MINUTE_MS).toISOString()).slice(
    0,
    -1,
  );
}

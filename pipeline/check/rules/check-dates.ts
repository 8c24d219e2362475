import { type GeoFiles, type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';

/** Before this year no status is the present one: whoever still says so has a newer source. */
const EARLIEST_STATUS_YEAR = '2015';

/** Dates are days of the calendar, none is to come, and none is later than all that carries it. */
export const checkDates: Rule = (geo) => {
  const writtenOn = new Map((geo.sources ?? []).map(({ id, date, readOn }) => [id, date ?? readOn]));
  return datesOf(geo).flatMap(({ file, id, path, date, sources, earliest }): readonly Finding[] => {
    const message =
      dayFault(date, geo.today) ?? earlyFault(date, earliest) ?? sourceFault(date, sources, writtenOn);
    if (message === null) return [];
    const hint = 'Write YYYY, YYYY-MM or YYYY-MM-DD as published, or null.';
    return [{ ...{ file, id, path, message, hint }, severity: 'error' }];
  });
};

type FoundDate = Readonly<{
  file: string;
  id: string;
  path: string;
  date: string;
  /** Who says so; none for the date of a source. */
  sources: readonly string[];
  /** Undefined where a date may be as old as it likes. */
  earliest?: string;
}>;

function datesOf({ features, tours, sources }: GeoFiles): readonly FoundDate[] {
  const ofSources = (sources ?? []).flatMap((source, index) =>
    (['date', 'readOn'] as const).map((field) => ({
      file: SOURCES_FILE,
      id: source.id,
      path: `sources[${index}].${field}`,
      date: source[field],
      sources: [],
    })),
  );
  const ofFeatures = features.flatMap(({ file, path, feature: { id, properties } }) => {
    const { statusDate, statusSources, later, visit } = properties;
    const status = { field: 'statusDate', date: statusDate, sources: statusSources };
    const statements = Object.entries({ later, 'visit.hours': visit?.hours ?? null }).map(
      ([field, statement]) => ({
        field: `${field}.date`,
        date: statement?.date ?? null,
        sources: statement?.sources ?? [],
      }),
    );
    return [{ ...status, earliest: EARLIEST_STATUS_YEAR }, ...statements].map(({ field, ...found }) => ({
      ...{ file, id, path: `${path}.properties.${field}` },
      ...found,
    }));
  });
  const ofTours = tours.flatMap(({ file, tour }) =>
    tour.stops.map(({ hours }, index) => ({
      ...{ file, id: tour.id, path: `stops[${index}].hours.said.date` },
      date: hours?.said.date ?? null,
      sources: hours?.said.sources ?? [],
    })),
  );
  return [...ofSources, ...ofFeatures, ...ofTours].flatMap(({ date, ...where }) =>
    date === null ? [] : [{ ...where, date }],
  );
}

function dayFault(date: string, today: string): string | null {
  if (!isOfCalendar(date)) return `${date} is not in the calendar`;
  return isAfter(date, today) ? `${date} is after today, ${today}` : null;
}

const earlyFault = (date: string, earliest: string | undefined): string | null =>
  earliest !== undefined && date < earliest ? `${date} is before ${earliest}` : null;

/**
 * Nobody can tell on one day how things are on a later one. A page without a date may be as new as the day it was read on;
 * of one that was not opened again nothing is known, and one such source is enough to let the date be.
 */
function sourceFault(
  date: string,
  sources: readonly string[],
  writtenOn: ReadonlyMap<string, string | null>,
): string | null {
  const known = sources.map((source) => writtenOn.get(source) ?? null);
  if (known.length === 0 || known.some((written) => written === null || !isAfter(date, written))) return null;
  return `${date} is after all its sources, ${known.join(', ')}`;
}

/** A date that is less exact than the other is after it only when all of it is. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

function isOfCalendar(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  const milliseconds = Date.parse(whole);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(whole);
}

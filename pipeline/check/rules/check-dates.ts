import { type GeoFiles, type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';

/** Dates are days of the calendar, and none is to come. */
export const checkDates: Rule = (geo) =>
  datesOf(geo).flatMap(({ date, ...where }): readonly Finding[] => {
    const message = faultOf(date, geo.today);
    if (message === null) return [];
    return [
      {
        ...where,
        severity: 'error',
        message,
        hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD as published, or null.',
      },
    ];
  });

type FoundDate = Readonly<{ file: string; id: string; path: string; date: string }>;

function datesOf({ features, sources }: GeoFiles): readonly FoundDate[] {
  const ofSources = (sources ?? []).flatMap((source, index) =>
    (['date', 'readOn'] as const).map((field) => ({
      file: SOURCES_FILE,
      id: source.id,
      path: `sources[${index}].${field}`,
      date: source[field],
    })),
  );
  const ofFeatures = features.flatMap(({ file, path, feature: { id, properties } }) => [
    { file, id, path: `${path}.properties.statusDate`, date: properties.statusDate },
    { file, id, path: `${path}.properties.later.date`, date: properties.later?.date ?? null },
    { file, id, path: `${path}.properties.visit.hours.date`, date: properties.visit?.hours?.date ?? null },
  ]);
  return [...ofSources, ...ofFeatures].flatMap(({ date, ...where }) =>
    date === null ? [] : [{ ...where, date }],
  );
}

function faultOf(date: string, today: string): string | null {
  if (!isOfCalendar(date)) return `${date} is not in the calendar`;
  return date > today.slice(0, date.length) ? `${date} is after today, ${today}` : null;
}

function isOfCalendar(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  const milliseconds = Date.parse(whole);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(whole);
}

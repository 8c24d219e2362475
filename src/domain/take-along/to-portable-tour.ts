import type { KnownTour } from '../tour/known-tour.ts';
import type { Locale } from '../../schema/locale.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Source } from '../../schema/source.ts';
import type { ResolvedStop } from '../../schema/tour-legs.ts';
import type { TourStop } from '../../schema/tour.ts';
import { buildPortableTour, type PortablePlace, type PortableTour } from './portable-tour.ts';

type CarriedTour = Readonly<{
  known: KnownTour;
  /** In calendars and file names; another way between the same stops has another. */
  id: string;
  sourceById: ReadonlyMap<string, Source>;
  locale: Locale;
  /** Reads a text in the locale. */
  pick: (text: LocalizedText) => string;
  /** What is said of the whole, line by line. */
  about: readonly string[];
  /** What is said of a place beside its story, line by line. */
  notesOf: (resolved: ResolvedStop, stop: TourStop | null) => readonly string[];
  link: string;
  /** What writes the file, named in the locale. */
  atlas: PortableTour['atlas'];
}>;

/** A tour to take along, curated or composed, in one language. */
export function toPortableTour(carried: CarriedTour): PortableTour {
  const { known, id, pick, locale, link, atlas, about } = carried;
  const { tour, legs } = known;
  return buildPortableTour({
    head: { id, locale, name: pick(tour.name), description: about.join('\n'), link, atlas },
    places: [
      ...toEnd(carried, 'start', legs.start),
      ...legs.stops.map((resolved, index) => toPlace(carried, 'stop', resolved, tour.stops[index] ?? null)),
      ...toEnd(carried, 'end', legs.end),
    ],
    // Without those from and to what is not there.
    legs: legs.legs.slice(legs.start === null ? 1 : 0, legs.end === null ? -1 : undefined),
  });
}

/** Nothing where a walk begins or ends at a stop, which stands there already. */
const toEnd = (
  carried: CarriedTour,
  role: 'start' | 'end',
  resolved: ResolvedStop | null,
): readonly PortablePlace[] => (resolved === null ? [] : [toPlace(carried, role, resolved, null)]);

function toPlace(
  { pick, sourceById, notesOf }: CarriedTour,
  role: PortablePlace['role'],
  resolved: ResolvedStop,
  stop: TourStop | null,
): PortablePlace {
  const story = stop?.story ?? [];
  const cited = [...story.flatMap(({ sources }) => sources), ...(stop?.hours?.said.sources ?? [])];
  return {
    role,
    name: pick(resolved.name),
    sentences: [...story.map(({ text }) => pick(text)), ...notesOf(resolved, stop)],
    sources: [...new Set(cited)].flatMap((id) => {
      const source = sourceById.get(id);
      return source === undefined ? [] : [citeSource(source, pick)];
    }),
    point: resolved.point,
    accuracyMeters: resolved.accuracyMeters,
    stayMinutes: stop?.stayMinutes ?? 0,
  };
}

/** Publisher, title, date and address, as far as they are known. */
function citeSource({ publisher, title, date, url }: Source, pick: (text: LocalizedText) => string): string {
  return [pick(publisher), title, date, url].filter((part) => part !== null).join(', ');
}

import type { Locale } from '../../schema/locale.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Source } from '../../schema/source.ts';
import type { SourcedSentence, Tour } from '../../schema/tour.ts';
import type { ResolvedStop, TourLegs } from '../../schema/tour-legs.ts';
import type { LegChoice } from '../tour/parts-of-leg.ts';
import { buildPortableTour, type PortablePlace, type PortableTour } from './portable-tour.ts';

type CuratedTour = Readonly<{
  tour: Tour;
  legs: TourLegs;
  sourceById: ReadonlyMap<string, Source>;
  choice: LegChoice;
  locale: Locale;
  /** Reads a text in the locale. */
  pick: (text: LocalizedText) => string;
  link: string;
  /** What writes the file, named in the locale. */
  atlas: PortableTour['atlas'];
}>;

/** A curated tour to take along, in one language. */
export function toPortableTour(curated: CuratedTour): PortableTour {
  const { tour, legs, pick, locale, link, atlas, choice } = curated;
  const stops = legs.stops.map((resolved, index) => {
    const stop = tour.stops[index];
    return toPlace(curated, 'stop', resolved, stop?.story ?? [], stop?.stayMinutes ?? 0);
  });
  return buildPortableTour({
    head: { id: tour.id, locale, name: pick(tour.name), description: pick(tour.promise.text), link, atlas },
    places: [
      toPlace(curated, 'start', legs.start, [], 0),
      ...stops,
      toPlace(curated, 'end', legs.end, [], 0),
    ],
    legs: legs.legs,
    choice,
  });
}

function toPlace(
  { pick, sourceById }: CuratedTour,
  role: PortablePlace['role'],
  { name, point, accuracyMeters }: ResolvedStop,
  story: readonly SourcedSentence[],
  stayMinutes: number,
): PortablePlace {
  const sourceIds = [...new Set(story.flatMap(({ sources }) => sources))];
  return {
    role,
    name: pick(name),
    sentences: story.map(({ text }) => pick(text)),
    sources: sourceIds.flatMap((id) => {
      const source = sourceById.get(id);
      return source === undefined ? [] : [citeSource(source, pick)];
    }),
    point,
    accuracyMeters,
    stayMinutes,
  };
}

/** Publisher, title, date and address, as far as they are known. */
function citeSource({ publisher, title, date, url }: Source, pick: (text: LocalizedText) => string): string {
  return [pick(publisher), title, date, url].filter((part) => part !== null).join(', ');
}

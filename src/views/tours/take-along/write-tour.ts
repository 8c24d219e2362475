import { hoursText, offText } from '../stop-texts.ts';
import { sumLines } from '../sum-lines.ts';
import {
  type TakeAlongFormat,
  type TourFile,
  writeTourFile,
} from '../../../domain/take-along/take-along-formats.ts';
import type { Outing } from '../../../domain/take-along/to-ics.ts';
import { toPortableTour } from '../../../domain/take-along/to-portable-tour.ts';
import { crc32 } from '../../../domain/crc32.ts';
import { sumTour } from '../../../domain/tour/filter-tours.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { OWN_WALK_ID } from '../../../domain/tour/own-walk-id.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { Source } from '../../../schema/source.ts';
import type { TourWay } from '../../../schema/tour-choices.ts';
import { ARCHIVE, SLUG } from '../../../schema/this-district.ts';

/** What a file system, an archive or a shell may take for a sign, and what cannot be seen. */
const UNSAFE = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** A name that somebody gave, for the name of a file: letters and digits of any script, hyphens. Empty where it has none. */
const fileStem = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(UNSAFE, '-')
    .replaceAll(/^-+|-+$/g, '');

type Wanted = Readonly<{
  /** As it is walked by `way`. */
  known: KnownTour;
  way: TourWay;
  format: TakeAlongFormat;
  outing: Outing;
  texts: Texts;
  sourceById: ReadonlyMap<string, Source>;
  link: string;
}>;

/** A calendar takes two events of one name for the same: so walks of the reader's own are told apart by their places. */
function idOf({ tour, legs: { start, stops, end } }: KnownTour): string {
  if (tour.id !== OWN_WALK_ID) return tour.id;
  const places = [start, ...stops, end].map((place) => place?.point.join() ?? '').join(' ');
  return `${tour.id}-${crc32(new TextEncoder().encode(places)).toString(36)}`;
}

/** By the name that the reader gave it; by its id where they gave none. */
function stemOf({ tour }: KnownTour, id: string, { t, pick }: Texts): string {
  const name = pick(tour.name);
  const isNamed = tour.id === OWN_WALK_ID && name !== t('composer.untitled');
  return (isNamed && fileStem(name)) || id;
}

/** The tour as a file in the language of the reader, with its sums and what they leave open. */
export function writeTour({ known, way, format, outing, texts, sourceById, link }: Wanted): TourFile {
  const { t, pick, locale } = texts;
  const { promise, bestTime, doubts } = known.tour;
  const id = idOf(known);
  const ofWay = (text: string): string => (way === 'usual' ? text : `${text}-${way}`);
  const said = [promise, bestTime, ...doubts].flatMap((each) => (each === null ? [] : [pick(each.text)]));
  const tour = toPortableTour({
    known,
    id: ofWay(id),
    sourceById,
    locale,
    pick,
    about: [...said, ...sumLines(texts, sumTour(known))],
    notesOf: (resolved, stop) => [...offText(texts, resolved), ...hoursText(texts, stop)],
    link,
    atlas: { slug: SLUG, name: t('app.title') },
  });
  return writeTourFile(tour, { format, outing, prefix: ARCHIVE, stem: ofWay(stemOf(known, id, texts)) });
}

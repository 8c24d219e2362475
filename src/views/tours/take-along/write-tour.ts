import { hoursText, offText } from '../stop-texts.ts';
import { sumLines } from '../sum-lines.ts';
import {
  type TakeAlongFormat,
  type TourFile,
  writeTourFile,
} from '../../../domain/take-along/take-along-formats.ts';
import type { Outing } from '../../../domain/take-along/to-ics.ts';
import { toPortableTour } from '../../../domain/take-along/to-portable-tour.ts';
import { type KnownTour, tourTotals } from '../../../domain/tour/known-tour.ts';
import { stepFreeTour } from '../../../domain/tour/step-free-tour.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { Source } from '../../../schema/source.ts';
import { ARCHIVE, SLUG } from '../../../schema/this-district.ts';

export type WayChoice = 'usual' | 'step-free';

type Wanted = Readonly<{
  known: KnownTour;
  way: WayChoice;
  format: TakeAlongFormat;
  outing: Outing;
  texts: Texts;
  sourceById: ReadonlyMap<string, Source>;
  link: string;
}>;

/** The tour as a file in the language of the reader, with its sums and what they leave open. */
export function writeTour({ known, way, format, outing, texts, sourceById, link }: Wanted): TourFile {
  const { t, pick, locale } = texts;
  const { id, promise, bestTime, doubts } = known.tour;
  const walked = way === 'usual' ? known : stepFreeTour(known);
  const said = [promise, bestTime, ...doubts].flatMap((each) => (each === null ? [] : [pick(each.text)]));
  const tour = toPortableTour({
    known: walked,
    id: way === 'usual' ? id : `${id}-${way}`,
    sourceById,
    locale,
    pick,
    about: [...said, ...sumLines(texts, { ...walked, totals: tourTotals(walked) })],
    notesOf: (resolved, stop) => [...offText(texts, resolved), ...hoursText(texts, stop)],
    link,
    atlas: { slug: SLUG, name: t('app.title') },
  });
  return writeTourFile(tour, { format, outing, prefix: ARCHIVE });
}

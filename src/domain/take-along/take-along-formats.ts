import type { PortableTour } from './portable-tour.ts';
import { toGpx } from './to-gpx.ts';
import { type Outing, toIcs } from './to-ics.ts';
import { toKml } from './to-kml.ts';
import { toTourGeoJson } from './to-tour-geojson.ts';
import { type Doors, withWaiting } from './with-waiting.ts';

export const TAKE_ALONG_FORMATS = ['gpx', 'gpx-places', 'kml', 'geojson', 'ics'] as const;
export type TakeAlongFormat = (typeof TAKE_ALONG_FORMATS)[number];

type FormatRow = Readonly<{
  /** After the name of the file. */
  ending: string;
  mediaType: string;
  write: (tour: PortableTour, outing: PlannedOuting) => string;
}>;

/** An outing, with what is known of the doors on the way; without it nobody waits. */
type PlannedOuting = Outing & Readonly<{ doors?: Doors }>;

const FORMATS: Readonly<Record<TakeAlongFormat, FormatRow>> = {
  gpx: {
    ending: '.gpx',
    mediaType: 'application/gpx+xml',
    write: (tour, { writtenAt }) => toGpx(tour, 'way-and-places', writtenAt),
  },
  'gpx-places': {
    ending: '-places.gpx',
    mediaType: 'application/gpx+xml',
    write: (tour, { writtenAt }) => toGpx(tour, 'places-only', writtenAt),
  },
  kml: { ending: '.kml', mediaType: 'application/vnd.google-earth.kml+xml', write: toKml },
  geojson: { ending: '.geojson', mediaType: 'application/geo+json', write: toTourGeoJson },
  ics: {
    ending: '.ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: (tour, outing) =>
      toIcs(outing.doors === undefined ? tour : withWaiting(tour, outing, outing.doors), outing),
  },
};

export type TourFile = Readonly<{ name: string; mediaType: string; text: string }>;

type Writing = Readonly<{
  format: TakeAlongFormat;
  /** Only a calendar has use for its day and hour. */
  outing: PlannedOuting;
  /** With what the name of the file begins: lower case, digits, hyphens. No device of Windows begins like this. */
  prefix: string;
  /** What follows in the name of the file, as safe as the id of the tour, which does unless this is given. */
  stem?: string;
}>;

/** The file to save. */
export function writeTourFile(
  tour: PortableTour,
  { format, outing, prefix, stem = tour.id }: Writing,
): TourFile {
  const { ending, mediaType, write } = FORMATS[format];
  return { name: `${prefix}-${stem}${ending}`, mediaType, text: write(tour, outing) };
}

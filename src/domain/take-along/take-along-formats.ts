import type { PortableTour } from './portable-tour.ts';
import { toGpx } from './to-gpx.ts';
import { type Outing, toIcs } from './to-ics.ts';
import { toKml } from './to-kml.ts';
import { toTourGeoJson } from './to-tour-geojson.ts';

export const TAKE_ALONG_FORMATS = ['gpx', 'gpx-places', 'kml', 'geojson', 'ics'] as const;
export type TakeAlongFormat = (typeof TAKE_ALONG_FORMATS)[number];

type FormatRow = Readonly<{
  /** After the name of the file. */
  ending: string;
  mediaType: string;
  write: (tour: PortableTour, outing: Outing) => string;
}>;

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
  ics: { ending: '.ics', mediaType: 'text/calendar;charset=utf-8', write: toIcs },
};

export type TourFile = Readonly<{ name: string; mediaType: string; text: string }>;

type Writing = Readonly<{
  format: TakeAlongFormat;
  /** Only a calendar has use for its day and hour. */
  outing: Outing;
  /** Before the id of the tour in the name of the file: lower case, digits, hyphens. */
  prefix: string;
}>;

/** The file to save. Its name is safe on any system: ASCII, and no device of Windows begins like this. */
export function writeTourFile(tour: PortableTour, { format, outing, prefix }: Writing): TourFile {
  const { ending, mediaType, write } = FORMATS[format];
  return { name: `${prefix}-${tour.id}${ending}`, mediaType, text: write(tour, outing) };
}

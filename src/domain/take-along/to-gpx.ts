import type { LngLat } from '../../schema/lng-lat.ts';
import { MAP_CREDIT, type PortablePoint, type PortableTour, wholeLine } from './portable-tour.ts';
import { element, textElement, type Xml, xmlDocument } from './xml.ts';

/** Readers compare it letter by letter: GPX 1.1 has this one namespace, with http. */
const NAMESPACE = 'http://www.topografix.com/GPX/1/1';
/** A tenth of a metre. */
const DEGREE_DECIMALS = 6;
const HEIGHT_DECIMALS = 1;

export type GpxContent = 'way-and-places' | 'places-only';

/**
 * The tour as GPX 1.1: a waypoint for each place, and the way as one track of one segment. There is no `rte`, since devices
 * reckon a route of their own between its points, and show it in place of the way that was chosen.
 * @param writtenAt ISO date and time in UTC.
 */
export function toGpx(tour: PortableTour, content: GpxContent, writtenAt: string): string {
  return xmlDocument(
    element('gpx', { xmlns: NAMESPACE, version: '1.1', creator: tour.atlas.name }, [
      metadata(tour, writtenAt),
      ...tour.points.map(waypoint),
      ...(content === 'places-only' ? [] : [track(tour)]),
    ]),
  );
}

/** The schema of GPX fixes the order of the elements, here and below. */
const metadata = ({ name, description, link }: PortableTour, writtenAt: string): Xml =>
  element('metadata', {}, [
    textElement('name', name),
    textElement('desc', `${description}\n${MAP_CREDIT.attribution}`.trimStart()),
    element('copyright', { author: MAP_CREDIT.author }, [textElement('license', MAP_CREDIT.licenceUrl)]),
    element('link', { href: link }, []),
    textElement('time', writtenAt),
  ]);

const waypoint = ({ role, name, sentences, sources, point, heightMeters }: PortablePoint): Xml =>
  element('wpt', position(point), [
    ...elevation(heightMeters),
    textElement('name', name),
    ...(sentences.length === 0 ? [] : [textElement('desc', sentences.join('\n'))]),
    ...(sources.length === 0 ? [] : [textElement('src', sources.join('\n'))]),
    textElement('type', role),
  ]);

const track = (tour: PortableTour): Xml =>
  element('trk', {}, [
    textElement('name', tour.name),
    ...(tour.description === '' ? [] : [textElement('desc', tour.description)]),
    element(
      'trkseg',
      {},
      wholeLine(tour).map(({ point, heightMeters }) =>
        element('trkpt', position(point), elevation(heightMeters)),
      ),
    ),
  ]);

const position = ([lng, lat]: LngLat) => ({
  lat: lat.toFixed(DEGREE_DECIMALS),
  lon: lng.toFixed(DEGREE_DECIMALS),
});

/** A height that is not known is left out: 0 would be the level of the sea. */
const elevation = (meters: number | null): readonly Xml[] =>
  meters === null ? [] : [textElement('ele', meters.toFixed(HEIGHT_DECIMALS))];

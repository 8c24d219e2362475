import type { LngLat } from '../../schema/lng-lat.ts';
import { MAP_CREDIT, type PortablePoint, type PortableTour, type Stretch } from './portable-tour.ts';
import { element, textElement, type Xml, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.opengis.net/kml/2.2';
/** A tenth of a metre. */
const DEGREE_DECIMALS = 6;

/** The tour as KML 2.2: a placemark for each place, and one for each walk and ride between them. */
export function toKml(tour: PortableTour): string {
  return xmlDocument(
    element('kml', { xmlns: NAMESPACE }, [
      element('Document', {}, [
        textElement('name', tour.name),
        description([tour.description, tour.link, MAP_CREDIT.attribution, MAP_CREDIT.licenceUrl]),
        ...tour.points.map(placemarkOfPoint),
        ...tour.stretches.map((stretch) => placemarkOfStretch(tour, stretch)),
      ]),
    ]),
  );
}

/**
 * Readers of KML draw a description as HTML, so that a name in it could be a script. "&" and "<" are therefore written for
 * HTML here, and once more for XML as everything is.
 */
const description = (lines: readonly string[]): Xml =>
  textElement(
    'description',
    lines
      .filter((line) => line !== '')
      .join('\n')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;'),
  );

const placemarkOfPoint = ({ name, sentences, sources, point, role }: PortablePoint): Xml => {
  const lines = [...sentences, ...sources];
  return element('Placemark', {}, [
    textElement('name', name),
    ...(lines.length === 0 ? [] : [description(lines)]),
    extended({ role }),
    element('Point', {}, [textElement('coordinates', coordinates(point))]),
  ]);
};

/** Without heights: a line lies on the ground unless it says otherwise, and a reader puts 0 for one that is missing. */
const placemarkOfStretch = ({ name }: PortableTour, { by, line }: Stretch): Xml =>
  element('Placemark', {}, [
    textElement('name', name),
    extended({ by }),
    element('LineString', {}, [
      textElement('tessellate', '1'),
      textElement('coordinates', line.map(({ point }) => coordinates(point)).join(' ')),
    ]),
  ]);

const extended = (values: Readonly<Record<string, string>>): Xml =>
  element(
    'ExtendedData',
    {},
    Object.entries(values).map(([name, value]) => element('Data', { name }, [textElement('value', value)])),
  );

const coordinates = ([lng, lat]: LngLat): string =>
  `${lng.toFixed(DEGREE_DECIMALS)},${lat.toFixed(DEGREE_DECIMALS)}`;

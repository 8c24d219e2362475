import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, LineString, Point } from 'geojson';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { TAKE_ALONG_FORMATS, writeTourFile } from '../../../../src/domain/take-along/take-along-formats.ts';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import { wholeLine } from '../../../../src/domain/take-along/portable-tour.ts';
import { toGpx } from '../../../../src/domain/take-along/to-gpx.ts';
import { toIcs } from '../../../../src/domain/take-along/to-ics.ts';
import { toKml } from '../../../../src/domain/take-along/to-kml.ts';
import { toTourGeoJson } from '../../../../src/domain/take-along/to-tour-geojson.ts';
import { stepFreeTour } from '../../../../src/domain/tour/step-free-tour.ts';
import { hostileSample, SAMPLE, sampleIn } from './portable-sample.ts';
import { END, FIRST, HOSTILE, SECOND, START } from './sample-tour.ts';

const WRITTEN_AT = '2026-04-30T12:34:56.789Z';
const OUTING = { isoDate: '2026-05-01', startMinutes: 9 * 60 + 30, writtenAt: WRITTEN_AT };

/** What XML can hold of the hostile text. */
const HOSTILE_IN_XML = HOSTILE.replaceAll(/[\0\uD800](?![\uDC00-\uDFFF])/g, '');

/** Fails at the first thing that is not well-formed. */
const parseXml = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

type XmlDocument = ReturnType<typeof parseXml>;

/** togeojson knows the DOM of a browser by its types; it uses what both have. */
const asDom = (document: XmlDocument) => document as unknown as Document;

const propertiesIn = ({ features }: FeatureCollection, name: string): readonly unknown[] =>
  features.map(({ properties }): unknown => properties?.[name]);

const textsOf = (document: XmlDocument, name: string) =>
  [...document.getElementsByTagName(name)].map((node) => node.textContent);

const pointsIn = ({ features }: FeatureCollection) =>
  features
    .filter(({ geometry }) => geometry.type === 'Point')
    .map(({ geometry }) => (geometry as Point).coordinates);

const linesIn = ({ features }: FeatureCollection) =>
  features
    .filter(({ geometry }) => geometry.type === 'LineString')
    .map(({ geometry }) => (geometry as LineString).coordinates);

const readGpx = (text: string) => gpx(asDom(parseXml(text)));
const readKml = (text: string) => kml(asDom(parseXml(text))) as FeatureCollection;

const TOUR_NAMES = { zh: '留下老街', en: 'Liuxia Old Street' };
const NAMES = {
  zh: ['古荡站', '天目里', '白沙泉', '良渚站'],
  en: ['Gudang Station', 'OōEli', 'Baishaquan', 'Liangzhu Station'],
};

describe.each(['zh', 'en'] as const)('GPX in %s', (language) => {
  const text = toGpx(sampleIn(language), 'way-and-places', WRITTEN_AT);
  const document = parseXml(text);

  it('has the namespace of GPX 1.1 and its version', () => {
    expect(document.documentElement?.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
    expect(document.documentElement?.getAttribute('version')).toBe('1.1');
  });

  it('has one track of one segment, a waypoint for every place, and no route', () => {
    const count = (name: string) => document.getElementsByTagName(name).length;
    expect(['trk', 'trkseg', 'rte', 'wpt'].map(count)).toEqual([1, 1, 0, 4]);
  });

  it('is read back with the names, places and heights that were written', () => {
    const read = readGpx(text);
    expect(propertiesIn(read, 'name').toSorted()).toEqual(
      [...NAMES[language], TOUR_NAMES[language]].toSorted(),
    );
    const places = read.features.filter(({ geometry }) => geometry.type === 'Point');
    expect(propertiesIn({ ...read, features: places }, 'name')).toEqual(NAMES[language]);
    expect(pointsIn(read)).toEqual([[...START!, 10], [...FIRST!, 20], [...SECOND!, 0], [...END!]]);
    expect(linesIn(read)).toEqual([
      [
        [120.1, 30.25, 10],
        [120.1005, 30.25, 15],
        [120.101, 30.25, 20],
        [120.1015, 30.25],
        [120.102, 30.25, 0],
        [120.12, 30.26],
        [120.121, 30.26],
      ],
    ]);
  });

  it('says whose map it is, under which licence, and when it was written', () => {
    expect(document.getElementsByTagName('copyright')[0]?.getAttribute('author')).toBe(
      'OpenStreetMap contributors',
    );
    expect(textsOf(document, 'license')).toEqual(['https://opendatacommons.org/licenses/odbl/1-0/']);
    expect(textsOf(document, 'time')).toEqual([WRITTEN_AT]);
  });
});

it('GPX has its elements in the order of its schema', () => {
  const document = parseXml(toGpx(sampleIn('zh'), 'way-and-places', WRITTEN_AT));
  const children = (name: string, index = 0) =>
    [...document.getElementsByTagName(name)[index]!.childNodes].map(({ nodeName }) => nodeName);
  expect(children('gpx')).toEqual(['metadata', 'wpt', 'wpt', 'wpt', 'wpt', 'trk']);
  expect(children('metadata')).toEqual(['name', 'desc', 'copyright', 'link', 'time']);
  expect(children('wpt', 1)).toEqual(['ele', 'name', 'desc', 'src', 'type']);
  expect(children('trk')).toEqual(['name', 'desc', 'trkseg']);
});

it('GPX of the places only has no track', () => {
  const read = readGpx(toGpx(sampleIn('en'), 'places-only', WRITTEN_AT));
  expect(read.features).toHaveLength(4);
  expect(linesIn(read)).toEqual([]);
});

it('the way without steps is written where it was chosen', () => {
  const [line] = linesIn(readGpx(toGpx(sampleIn('en', stepFreeTour(SAMPLE)), 'way-and-places', WRITTEN_AT)));
  expect(line?.[1]?.slice(0, 2)).toEqual([120.1005, 30.2505]);
  expect(line).toHaveLength(7);
});

it('a language never stands in the file of the other', () => {
  const written = (['gpx', 'gpx-places', 'kml', 'geojson', 'ics'] as const).map(
    (format) => writeTourFile(sampleIn('zh'), { format, outing: OUTING, prefix: 'xihu' }).text,
  );
  written.forEach((text) => expect(text).not.toMatch(/Gudang|Look here|old street/));
});

it('KML is read back with names, sentences and places, and a line for each walk and ride', () => {
  const read = readKml(toKml(sampleIn('en')));
  const [, first] = read.features;
  expect(propertiesIn(read, 'name').slice(0, 4)).toEqual(NAMES.en);
  expect(first?.properties?.description).toContain(
    'Look here first.\nThen look there.\nDistrict, 老街 &lt;开街>, 2025-03',
  );
  expect(pointsIn(read)).toEqual([START, FIRST, SECOND, END]);
  expect(linesIn(read)).toEqual(
    sampleIn('en').stretches.map(({ line }) => line.map(({ point }) => [...point])),
  );
  expect(propertiesIn(read, 'by').slice(4)).toEqual(['foot', 'foot', 'metro', 'foot']);
});

it('KML has no markup in what readers draw as HTML', () => {
  const descriptions = textsOf(parseXml(toKml(hostileSample())), 'description');
  expect(descriptions).toHaveLength(5);
  descriptions.forEach((each) => expect(each).not.toContain('<'));
});

describe('GeoJSON', () => {
  const read = JSON.parse(toTourGeoJson(sampleIn('zh'))) as FeatureCollection & Record<string, unknown>;

  it('has what was written', () => {
    expect(pointsIn(read)).toEqual([[...START!, 10], [...FIRST!, 20], [...SECOND!, 0], [...END!]]);
    expect(read.features[1]?.properties).toMatchObject({
      role: 'stop',
      name: '天目里',
      sentences: ['先看这里。', '再看那里。'],
      sources: ['区政府, 老街 <开街>, 2025-03, https://example.org/?a=1&b=2'],
      accuracyMeters: 20,
      arrives: { from: 8, usual: 10, to: 13 },
    });
    expect(read).toMatchObject({
      name: '留下老街',
      language: 'zh-CN',
      attribution: '© OpenStreetMap contributors (ODbL 1.0)',
    });
  });

  it('never leaves a reader to take an unknown height for 0', () => {
    const [known, partly, ride, unknown] = linesIn(read);
    expect(known?.map((each) => each.length)).toEqual([3, 3, 3]);
    expect([partly, ride, unknown].flat().map((each) => each?.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(propertiesIn(read, 'heights').slice(4)).toEqual([null, [20, null, 0], null, null]);
  });
});

describe('the calendar file', () => {
  const text = toIcs(sampleIn('zh'), OUTING);
  const readIcs = (written: string) => {
    const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]);
    return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
  };

  it('is read back as one event at that hour in Shanghai, which ends when a slow walker ends', () => {
    const { calendar, event } = readIcs(text);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.summary).toBe('留下老街');
    expect(event.location).toBe('古荡站');
    expect(event.startDate.zone.tzid).toBe('Asia/Shanghai');
    expect(event.startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2026-05-01T01:30:00Z');
    expect(event.startDate.toString()).toBe('2026-05-01T09:30:00');
    // 13 + 30 + 13 + 15 + 23 + 13 minutes later.
    expect(event.endDate.toString()).toBe('2026-05-01T11:17:00');
  });

  it('tells when one comes to each stop, as a range', () => {
    expect(readIcs(text).event.description.split('\n')).toEqual([
      '一条老街。',
      '5.3 千米',
      '',
      '09:30 古荡站',
      '09:38–09:43 天目里',
      '10:16–10:26 白沙泉',
      '10:57–11:17 良渚站',
      '',
      'https://example.org/?view=tours&tour=sample',
      '© OpenStreetMap contributors (ODbL 1.0)',
    ]);
  });

  it('has a name of its own, and the moment of writing in UTC', () => {
    const { calendar, event } = readIcs(text);
    expect(event.uid).toBe('sample.20260501T093000@xihu-atlas');
    const stamp = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-04-30T12:34:56Z');
    expect(readIcs(toIcs(sampleIn('zh'), { ...OUTING, isoDate: '2026-05-02' })).event.uid).not.toBe(
      event.uid,
    );
  });

  it('goes on after midnight', () => {
    const { event } = readIcs(toIcs(sampleIn('zh'), { ...OUTING, startMinutes: 23 * 60 }));
    expect(event.endDate.toString()).toBe('2026-05-02T00:47:00');
  });

  it.each([
    ['ordinary', text],
    ['hostile', toIcs(hostileSample(), OUTING)],
    ['of characters of four octets', toIcs({ ...sampleIn('zh'), name: '\u{20BB7}'.repeat(80) }, OUTING)],
  ])('has lines of at most 75 octets that end in CRLF and split no character: %s', (_title, written) => {
    const lines = written.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    const octets = lines.map((line) => new TextEncoder().encode(line));
    expect(Math.max(...octets.map(({ length }) => length))).toBeLessThanOrEqual(75);
    // A half of a character would be replaced in UTF-8.
    expect(octets.map((each) => new TextDecoder().decode(each)).join('')).not.toContain('\uFFFD');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });
});

describe('hostile text', () => {
  const tour = hostileSample();

  it('is read back from GPX as it was written', () => {
    const document = parseXml(toGpx(tour, 'way-and-places', WRITTEN_AT));
    expect(textsOf(document, 'name')).toEqual(Array.from({ length: 6 }, () => HOSTILE_IN_XML));
    expect(document.documentElement?.getAttribute('creator')).toBe(HOSTILE_IN_XML);
  });

  it('is read back from KML as it was written', () => {
    const names = textsOf(parseXml(toKml(tour)), 'name');
    expect(new Set(names)).toEqual(new Set([HOSTILE_IN_XML]));
  });

  it('is read back from the calendar as it was written', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(tour, OUTING)) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.summary).toBe(HOSTILE_IN_XML.replace('\t', ''));
  });
});

describe('a tour of which nothing is told', () => {
  const composed: KnownTour = {
    ...SAMPLE,
    tour: {
      ...SAMPLE.tour,
      promise: null,
      theme: null,
      stops: SAMPLE.tour.stops.map((stop) => ({ ...stop, story: [] })),
    },
  };
  const tour = { ...sampleIn('en', composed), description: '' };

  it('has waypoints with names, and no empty text', () => {
    const document = parseXml(toGpx(tour, 'way-and-places', WRITTEN_AT));
    expect(propertiesIn(readGpx(toGpx(tour, 'places-only', WRITTEN_AT)), 'name')).toEqual(NAMES.en);
    expect(textsOf(document, 'desc')).toEqual(['© OpenStreetMap contributors (ODbL 1.0)', '±30 m']);
    expect(textsOf(document, 'src')).toEqual([]);
  });

  it('is an appointment with its plan alone', () => {
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(toIcs(tour, OUTING)) as unknown[]).getFirstSubcomponent('vevent')!,
    );
    expect(event.description).toMatch(/^09:30 Gudang Station\n/);
  });
});

it('the name of a file is safe on any system', () => {
  const names = TAKE_ALONG_FORMATS.map(
    (format) => writeTourFile(sampleIn('zh'), { format, outing: OUTING, prefix: 'xihu' }).name,
  );
  expect(names).toEqual([
    'xihu-sample.gpx',
    'xihu-sample-places.gpx',
    'xihu-sample.kml',
    'xihu-sample.geojson',
    'xihu-sample.ics',
  ]);
});

it('the whole line says no point twice', () => {
  const line = wholeLine(sampleIn('en')).map(({ point }) => point.join());
  expect(new Set(line).size).toBe(line.length);
});

import type { BrokenCase } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

const sentence = (zh: string, en: string) => ({ text: { zh, en }, sources: ['daily'] });

const PARK = { kind: 'gazetteer', id: 'w7', name: { zh: '小公园', en: 'A small park' } };
const STATION = { kind: 'station', id: 'gudang-station', exit: 'A' };
const POINT = {
  ...{ kind: 'point', name: { zh: '桥', en: 'A bridge' }, point: [120.108, 30.208], accuracyMeters: 20 },
  ...{ osmRef: 'way/8', sources: ['daily'] },
};

const HOURS = {
  open: [{ days: [2, 3], opensMinutes: 540, closesMinutes: 1020 }],
  said: {
    text: { zh: '周二、周三 9:00–17:00', en: 'Tuesday, Wednesday 9:00–17:00' },
    date: null,
    sources: ['daily'],
  },
};

const stopAt = (place: object, hours: object | null = null) => ({
  ...{ place, stayMinutes: 10, hours },
  story: [sentence('这里可以停一停。', 'Here one can stop.')],
});

/** A tour that keeps to every rule, with each kind of place in it. */
export const goodTour = () => ({
  id: 'gudang-walk',
  name: { zh: '古荡一圈', en: 'Round Gudang' },
  promise: sentence('一条短路线。', 'A short walk.'),
  theme: 'street',
  start: STATION as object,
  stops: [
    stopAt({ kind: 'initiative', id: 'gudang', part: null }),
    stopAt(PARK, structuredClone(HOURS)),
    stopAt(POINT),
  ],
  end: { kind: 'gazetteer', id: 'n7', name: { zh: '古荡', en: 'Gudang' } } as object,
  bestTime: null as object | null,
  doubts: [] as object[],
});

type GoodTour = ReturnType<typeof goodTour>;

/** Adds the good tour to the project, changed. */
export const touring =
  (change: (tour: GoodTour) => void = () => undefined) =>
  ({ tours }: Draft): void => {
    const tour = goodTour();
    change(tour);
    tours['gudang-walk'] = tour;
  };

const FILE = 'tours/gudang-walk.json';

/** A tour with one thing wrong, found once. */
const broken = (name: string, change: (tour: GoodTour) => void, at: string, rule = 'tours'): BrokenCase => ({
  name,
  breakIt: touring(change),
  expected: [`${rule} error ${FILE} ${at}`],
});

const placing = (place: object) => (tour: GoodTour) => void tour.stops.splice(1, 1, stopAt(place));
const promising = (zh: string, en: string) => (tour: GoodTour) => void (tour.promise = sentence(zh, en));

const OWN_PART = { kind: 'initiative', id: 'renewal', part: 'stall' };

const PLACES: readonly BrokenCase[] = [
  broken(
    'a stop at an initiative that is not there',
    placing({ ...OWN_PART, id: 'lost' }),
    'stops[1].place.id',
  ),
  broken(
    'a stop at an initiative without a place',
    placing({ ...OWN_PART, part: null }),
    'stops[1].place.id',
  ),
  broken('a stop at a part that is not there', placing(OWN_PART), 'stops[1].place.part'),
  {
    name: 'a stop at a part that has an entry of its own',
    breakIt: (draft) => {
      const meaning = { zh: '一处。', en: 'One.' };
      draft.renewal.properties.places = { meaning, total: null, parts: [{ initiative: 'gudang' }] };
      touring(placing({ ...OWN_PART, part: 'gudang' }))(draft);
    },
    expected: [`tours error ${FILE} stops[1].place.part`],
  },
  broken('a stop at a place that the gazetteer lacks', placing({ ...PARK, id: 'w6' }), 'stops[1].place.id'),
  broken(
    'a stop at a place of another name',
    placing({ ...PARK, name: { zh: '大公园', en: 'A park' } }),
    'stops[1].place.name.zh',
  ),
  broken(
    'a stop far outside the district',
    placing({ ...PARK, id: 'w9', name: { zh: '远方公园', en: 'A park' } }),
    'stops[1].place',
  ),
  broken(
    'a point far outside the district',
    placing({ ...POINT, osmRef: null, point: [120.1, 29.9] }),
    'stops[1].place.point',
  ),
  broken(
    'two stops at one place',
    placing({ kind: 'initiative', id: 'gudang', part: null }),
    'stops[1].place',
  ),
  broken(
    'two stops at one object of the map',
    (tour) => void tour.stops.push(stopAt({ ...POINT, osmRef: 'way/7' })),
    'stops[3].place',
  ),
];

const startingAt = (start: object) => (tour: GoodTour) => void (tour.start = start);

const ENDS: readonly BrokenCase[] = [
  broken('a start at a station that is not there', startingAt({ ...STATION, id: 'lost' }), 'start.id'),
  broken(
    'a start at a station that is not open',
    startingAt({ ...STATION, id: 'future-station' }),
    'start.id',
  ),
  broken('a start at an exit that is not there', startingAt({ ...STATION, exit: 'B' }), 'start.exit'),
  broken('an end that is no bus stop', (tour) => void (tour.end = PARK), 'end.id'),
  broken(
    'an end at a bus stop that the gazetteer lacks',
    (tour) => void (tour.end = { ...tour.end, id: 'n6' }),
    'end.id',
  ),
];

const LONG_ZH = `${'很'.repeat(60)}。`;
const LONG_EN = `A ${'very '.repeat(43)}long walk.`;

const SENTENCES: readonly BrokenCase[] = [
  broken('a Chinese sentence too long to hear', promising(LONG_ZH, 'Long.'), 'promise.text.zh', 'sentences'),
  broken('an English sentence too long to hear', promising('长。', LONG_EN), 'promise.text.en', 'sentences'),
  broken('Chinese brackets', promising('短（真的）。', 'Short.'), 'promise.text.zh', 'sentences'),
  broken('English brackets', promising('短。', 'Short (really).'), 'promise.text.en', 'sentences'),
  broken('two sentences in one', promising('一。二。', 'One.'), 'promise.text.zh', 'sentences'),
  broken('a sentence that does not end', promising('一。', 'One'), 'promise.text.en', 'sentences'),
  broken(
    'a story that is no sentence',
    (tour) => void (tour.stops[2]!.story = [sentence('一。', 'One')]),
    'stops[2].story[0].text.en',
    'sentences',
  ),
  broken(
    'a best time that is no sentence',
    (tour) => void (tour.bestTime = sentence('春天', 'In spring.')),
    'bestTime.text.zh',
    'sentences',
  ),
  broken(
    'a doubt that is no sentence',
    (tour) => void tour.doubts.push(sentence('不知道', 'Not known.')),
    'doubts[0].text.zh',
    'sentences',
  ),
  broken('a placeholder', promising('待写。', 'One.'), 'promise.text.zh', 'placeholders'),
  broken('English with Chinese in it', promising('一。', 'One 一.'), 'promise.text.en', 'languages'),
  broken('ASCII marks beside Chinese', promising('一,二。', 'One.'), 'promise.text.zh', 'punctuation'),
];

/** The stop with opening hours. */
const hoursOf = (tour: GoodTour) => tour.stops[1]!.hours as typeof HOURS;

const SOURCES_AND_HOURS: readonly BrokenCase[] = [
  broken(
    'hours that close before they open',
    (tour) => void (hoursOf(tour).open[0]!.closesMinutes = 540),
    'stops[1].hours.open[0].closesMinutes',
  ),
  broken(
    'hours said on a day to come',
    (tour) => void Object.assign(hoursOf(tour).said, { date: '2026-02' }),
    'stops[1].hours.said.date',
    'dates',
  ),
  {
    name: 'a sentence, a point and hours of a tour by sources that are not there',
    breakIt: touring((tour) => {
      tour.stops[0]!.story[0]!.sources = ['lost'];
      tour.stops[2]!.place = { ...POINT, sources: ['daily', 'lost'] };
      hoursOf(tour).said.sources = ['lost'];
    }),
    expected: [
      `references error ${FILE} stops[0].story[0].sources[0]`,
      `references error ${FILE} stops[1].hours.said.sources[0]`,
      `references error ${FILE} stops[2].place.sources[1]`,
    ],
  },
];

const FILES: readonly BrokenCase[] = [
  broken('a theme that no tour has', (tour) => void (tour.theme = 'cats'), 'theme', 'schema'),
  broken(
    'a stop with a field that is not known',
    (tour) => void Object.assign(tour.stops[1]!, { mood: 'good' }),
    'stops[1].mood',
    'schema',
  ),
  broken(
    'a sentence of a tour without a source',
    (tour) => void (tour.stops[0]!.story[0]!.sources = []),
    'stops[0].story[0].sources',
    'schema',
  ),
  {
    name: 'a tour that is not JSON',
    breakIt: (draft) => {
      touring()(draft);
      draft.files[FILE] = '{';
    },
    expected: [`readable error ${FILE} `],
  },
  {
    name: 'a tour in the file of another name',
    breakIt: ({ tours }) => void (tours.other = goodTour()),
    expected: ['tours error tours/other.json id'],
  },
  {
    name: 'two tours with one id',
    breakIt: (draft) => {
      touring()(draft);
      draft.tours.other = goodTour();
    },
    expected: ['tours error tours/other.json id', 'tours error tours/other.json id'],
  },
];

/** Tours: their files, places, ends, sentences, hours and sources. */
export const BROKEN_TOURS: readonly BrokenCase[] = [
  ...FILES,
  ...PLACES,
  ...ENDS,
  ...SENTENCES,
  ...SOURCES_AND_HOURS,
];

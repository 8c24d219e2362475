import { hexagonWords } from './hexagon-words.ts';
import { compareWords } from './compare-words.ts';
import { walkWords } from './walk-words.ts';
import { far } from './far.ts';
import { ownData } from './own-data.ts';
import { ground } from './ground.ts';
import { notes } from './notes.ts';
import { save } from './save.ts';
import { chance } from './chance.ts';
import { sitingWords } from './siting-words.ts';
import type { DictionaryPart } from '../../dictionary.ts';

export const analyse: DictionaryPart<'analyse'> = {
  questions: 'What to ask',
  heading: 'How is it spread?',
  headingFar: 'Who is far from it?',
  headingSiting: 'Where would one more help most?',
  ways: 'How to look at it',
  way: { compare: 'Compare', hexagon: 'By hexagon', subdistrict: 'By sub-district', chance: 'Is it chance?' },
  scope_one:
    '{{count, number}} place on the map, counted by sub-district; an entry with several places counts once for each. Some borders are partly estimated; choosing a sub-district tells you.',
  scope_other:
    '{{count, number}} places on the map, counted by sub-district; an entry with several places counts once for each. Some borders are partly estimated; choosing a sub-district tells you.',
  unread:
    'The borders of the sub-districts could not be read, so nothing can be counted by them. Load the page again.',
  partial: 'Some places could not be read yet, so the numbers below are too low.',
  categories: 'What to count',
  subject: {
    programme: 'The programme',
    category: 'Categories',
    metro: 'Metro stations',
    own: 'Own data',
    osm: 'Places named on OpenStreetMap, located to about 30 m; a park or a school counts at its middle. Where the map has gaps, there may be more than are counted.',
    scope_one: '{{count, number}} place in and around the district that OpenStreetMap names.',
    scope_other: '{{count, number}} places in and around the district that OpenStreetMap names.',
    limits:
      'Only what OpenStreetMap names is counted. In the north and the south-west of the district its data are older and list few everyday places: a low number there may be a gap in the map.',
    more: 'By status and section of the report',
    moreChosen_one: 'By status and section of the report: {{count, number}} chosen',
    moreChosen_other: 'By status and section of the report: {{count, number}} chosen',
    asking: 'Reading the places',
    failed: 'The places could not be read. Check the connection and try again.',
    unknown: 'The data of this link are not on this device. Choose something else to count.',
  },
  choices: { more: 'More choices', fewer: 'Fewer choices' },
  twin: {
    report:
      'This counts “{{ofReport}}” of the report. “{{ofMap}}” on OpenStreetMap are a separate set and not included.',
    map: 'This counts “{{ofMap}}” on OpenStreetMap. “{{ofReport}}” of the report are a separate set and not included.',
    instead: { report: 'Count those on OpenStreetMap', map: 'Count those of the report' },
  },
  further: 'Further filters are on in Explore, and they apply here too.',
  clear: 'Clear all filters',
  none: 'With these filters there is no place on the map to count.',
  sentence: {
    top: 'Most are in {{names}}: {{topCount, number}} of {{total, number}}, or {{percent, number}}%.',
    even_one: '{{count, number}} sub-district has {{each, number}}, and none has more.',
    even_other: '{{count, number}} sub-districts have {{each, number}} each, and none has more.',
    empty: 'None in {{names}}.',
    uncertain: 'Some places are only roughly located, hence the ranges behind the numbers.',
    outside_one: '{{count, number}} more lies outside the area counted and is left out.',
    outside_other: '{{count, number}} more lie outside the area counted and are left out.',
  },
  table: 'Numbers by sub-district',
  column: {
    name: 'Sub-district',
    statuses: 'Progress',
    count: 'Places',
    area: 'Area',
    density: 'Per km²',
    stations: 'Metro stations',
    minutes: 'To a metro station',
  },
  unit: { area: 'km²', minutes: 'min, median' },
  range: '{{from, number}}–{{to, number}}',
  rangeOpen: '{{from, number}} to over 60',
  beyond: 'over 60',
  tooFew: 'too few',
  nothing: '—',
  statuses: '{{status}} {{number, number}}',
  key: 'Shades on the map: places in each sub-district',
  keyRange: '{{from, number}}–{{to, number}}',
  area: {
    title: '{{name}}',
    places_one: '{{count, number}} place marked here',
    places_other: '{{count, number}} places marked here',
    numbers:
      'Area {{area, number}} km², {{density, number}} to each; metro stations open today: {{stations, number}}.',
    walk: '{{walk}} to a metro station',
    placesNone: 'No place is marked here.',
    range:
      'Some are only roughly located: the number is between {{from, number}} and {{to, number}}, nine times in ten.',
    estimated: 'Part of the border of this sub-district is estimated.',
    close: 'Close this sub-district',
  },
  strip: {
    title: 'How long is the walk to the nearest metro station?',
    note: 'One symbol per place, at a usual pace on real paths',
    zone: 'within 15 minutes',
    tick: '{{minutes, number}} min',
    beyond: 'over 60 min',
    summary:
      'Within 15 minutes of a metro station on foot: {{near, number}} of {{total, number}}. Over 60 minutes away: {{far, number}}.',
    table: 'As a table',
    place: 'Place',
    category: 'Category',
    area: 'Sub-district',
    station: 'Station',
    minutes: 'Minutes',
  },
  walks: walkWords,
  counting: {
    asking: 'Counting the places',
    renewing: 'Counting again. Until then the earlier result stays above.',
    stop: 'Stop',
    stopped: 'Stopped before all were counted.',
    stoppedOld: 'Stopped. The earlier result stays above.',
    start: 'Count',
    failed: 'The places could not be counted. Check the connection and try again.',
    failedOld:
      'The places could not be counted again; the earlier result stays above. Check the connection and try again.',
  },
  patterns: 'Show the shades with patterns',
  compare: compareWords,
  middle: {
    title: 'Where is the middle?',
    tooFew: 'There are fewer than {{least, number}} here; with so few, their middle says nothing.',
    within_one: 'The middle of {{count, number}} place lies in {{name}}.',
    within_other: 'The middle of {{count, number}} places (their mean centre) lies in {{name}}.',
    outside_one: 'The middle of {{count, number}} place lies outside the area counted.',
    outside_other:
      'The middle of {{count, number}} places (their mean centre) lies outside the area counted.',
    distance: 'They lie about {{distance}} from it (standard distance, the dotted circle).',
    long: 'They are spread wider from {{from}} to {{to}}: the ellipse is {{long}} long and {{short}} wide.',
    round: 'They are spread about as wide in every direction (the ellipse).',
    exact: 'Each place is taken as an exact point, so there is no range here.',
    moved:
      'Some places are only roughly located: nine times in ten the middle moves by no more than {{moved}}, and the standard distance hardly changes.',
    range:
      'Some places are only roughly located: nine times in ten the middle moves by no more than {{moved}}, and the standard distance is between {{from}} and {{to}}.',
    show: 'Show middle, circle and ellipse on the map',
    method:
      'The mean centre is the mean of the coordinates on a plane at the district; the standard distance is the root of the mean squared distance to it (divided by n). The ellipse (Yuill 1971) follows the covariance, with half axes of √2 standard deviations: of places scattered normally it holds 63%. For the doubt all places are put elsewhere within their accuracy again and again, from a fixed seed.',
  },
  hexagon: hexagonWords,
  method: {
    title: 'How this was found',
    count:
      'A place is counted where the point of its marker lies. An entry with several places counts once for each.',
    range:
      'A place that is known to some hundred metres may be anywhere in that disc. Its chance to lie in a sub-district is the share of the disc that does, and the chances of all places are put together as independent ones: nine times in ten the number is within the range. Where all places are exact the range is one number.',
    minutes:
      'Walking times come from the walking network of the base map, with climb, at 4.8 km/h from the nearest exit of a station that is open today. Half of the places are no further than the median. Where there are fewer than {{least, number}}, there is no median: the minutes of each stand with a stroke between.',
    borders:
      'Borders within the district are those of OpenStreetMap and may be some 100 metres off; the outer one is that of the district. Areas and densities follow these borders.',
    limits:
      'Only places that the report names and the map can show are counted, not all that there is in the district. Many need not be enough, and few need not be too few.',
    sources:
      'Data: OpenStreetMap contributors (ODbL), to May 2026; the sources of places and positions stand with each entry.',
  },
  chance,
  far,
  own: ownData,
  ground,
  notes,
  save,
  brief: {
    map: 'Map of the answer; the table has the numbers',
    subject: 'Counted: {{subject}}',
    leftOut_one: '{{count, number}} more row is in the Excel and CSV files.',
    leftOut_other: '{{count, number}} more rows are in the Excel and CSV files.',
    noChart: 'The chart could not be drawn.',
    moreMethod: 'More on the method stands with the answer in the atlas: scan the code.',
    code: 'Scan to open this answer in the atlas',
  },
  siting: sitingWords,
};

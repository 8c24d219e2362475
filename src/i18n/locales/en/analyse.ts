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
    'Counts the {{count, number}} place on the map by sub-district; an entry with several places counts once for each. Some borders are partly estimated; a sub-district says so when it is chosen.',
  scope_other:
    'Counts the {{count, number}} places on the map by sub-district; an entry with several places counts once for each. Some borders are partly estimated; a sub-district says so when it is chosen.',
  unread:
    'The borders of the sub-districts could not be read, so nothing can be counted by them. Load the page again.',
  partial: 'Some places have not been read yet, so the numbers below are too low.',
  categories: 'What to count',
  subject: {
    programme: 'The programme',
    category: 'Categories',
    metro: 'Metro stations',
    own: 'Own data',
    osm: 'As named on OpenStreetMap, located to about 30 m. A park or a school stands at its middle. Where the map data have gaps, there may be more than are counted.',
    scope_one: 'Counts the {{count, number}} place in and around the district that OpenStreetMap names.',
    scope_other: 'Counts the {{count, number}} places in and around the district that OpenStreetMap names.',
    limits:
      'Only what OpenStreetMap names is counted. In the north and the south-west of the district its data are older and have few everyday places: a low number there may be a gap of the map.',
    more: 'By status and section of the report',
    moreChosen_one: 'By status and section of the report: {{count, number}} chosen',
    moreChosen_other: 'By status and section of the report: {{count, number}} chosen',
    asking: 'Reading what is counted',
    failed: 'What is to be counted could not be read. Check the connection and try again.',
    unknown: 'The data of this link are not on this device. Choose something else to count.',
  },
  choices: { more: 'More choices', fewer: 'Fewer choices' },
  twin: {
    report:
      'This counts “{{ofReport}}” of the report. “{{ofMap}}” on OpenStreetMap are a separate set and not included.',
    map: 'This counts “{{ofMap}}” on OpenStreetMap. “{{ofReport}}” of the report are a separate set and not included.',
    instead: { report: 'Count those on OpenStreetMap', map: 'Count those of the report' },
  },
  further: 'Explore has further filters on, and they count here too.',
  clear: 'Clear all filters',
  none: 'With these filters there is no place on the map to count.',
  sentence: {
    top: 'Most are in {{names}}: {{topCount, number}} of {{total, number}}, or {{percent, number}} %.',
    even_one: '{{count, number}} sub-district has {{each, number}}, and none has more.',
    even_other: '{{count, number}} sub-districts have {{each, number}} each, and none has more.',
    empty: 'None counted in {{names}}.',
    uncertain: 'Some places are only roughly located; that is where the ranges behind the numbers come from.',
    outside_one: '{{count, number}} more lies outside the district and is not counted.',
    outside_other: '{{count, number}} more lie outside the district and are not counted.',
  },
  table: 'Numbers by sub-district',
  column: {
    name: 'Sub-district',
    statuses: 'Progress',
    count: 'Places',
    area: 'Area',
    density: 'Per km²',
    stations: 'Metro stations',
    minutes: 'To the metro',
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
    walk: '{{walk}} to the metro',
    placesNone: 'No place is marked here.',
    range:
      'By how well they are located, the number is between {{from, number}} and {{to, number}}, nine times in ten.',
    estimated: 'Part of the border of this sub-district is estimated.',
    close: 'Leave this sub-district',
  },
  strip: {
    title: 'How long is the walk to the nearest metro?',
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
  walks: {
    to: 'Walk to the nearest',
    column: 'To the nearest: {{name}}',
    title: 'How long is the walk to the nearest? {{name}}',
    place: '{{walk}} to the nearest: {{name}}',
    note: 'A bar for each minute, as high as there are places; at a usual pace on real paths',
    asking: 'Finding the walks',
    stopped: 'Stopped before all walks were found.',
    start: 'Find them',
    failed: 'The walks could not be found. The other numbers stand. Check the connection and try again.',
    pending: '…',
    unmapped_one: '{{count, number}} not known',
    unmapped_other: '{{count, number}} not known',
    unknown: 'not known: no path near',
    bin: '{{from, number}}–{{to, number}} min',
    summary:
      'Within 15 minutes on foot: {{near, number}} of {{total, number}}. Over 60 minutes away: {{far, number}}.',
    summaryUnmapped_one: 'No path of the base map comes near {{count, number}} place: its walk is not known.',
    summaryUnmapped_other:
      'No path of the base map comes near {{count, number}} places: their walk is not known.',
    columnUnmapped: 'Walk not known',
    method:
      'The walks lead to the nearest of what is chosen, on the walking network of the base map, with climb, at 4.8 km/h; to the metro they end at an exit of a station that is open today. 60 minutes are searched: longer ones are told as over 60. Of places that are only about known, and of goals that are, the walks from several spots of their discs give the shortest and the longest it can be. A place that no path comes near has no known walk and is in no median. Half of the places are no further than the median. Where there are fewer than {{least, number}}, there is no median: the minutes of each stand with a stroke between.',
  },
  counting: {
    asking: 'Counting the places',
    renewing: 'Counting anew. Above still stands what was counted before.',
    stop: 'Stop',
    stopped: 'Stopped before all were counted.',
    stoppedOld: 'Stopped. Above still stands what was counted before.',
    start: 'Count',
    failed: 'The places could not be counted. Check the connection and try again.',
    failedOld:
      'The places could not be counted anew, and above still stands what was counted before. Check the connection and try again.',
  },
  patterns: 'Show the shades with patterns',
  compare: {
    what: 'What to compare',
    kind: {
      sets: 'Two sets',
      statuses: 'Two statuses',
      times: 'Today and later',
      areas: 'Two sub-districts',
    },
    first: 'First',
    second: 'Second',
    counted: 'What is counted above',
    today: 'Open today',
    later: 'When everything under construction is open',
    asking: 'Reading what is compared',
    programmeOnly:
      'Only the programme says how far its places are: choose it above to compare statuses or times.',
    rangeText: '{{from}} to {{to}}',
    laterNote: 'Later is today with what is under construction; what is only planned is not in it.',
    sentence: {
      more: '{{first}}: {{a, number}}; {{second}}: {{b, number}}, or {{difference, number}} more of the {{side}}.',
      alike: '{{first}} and {{second}}: {{a, number}} each.',
      sideFirst: 'first',
      sideSecond: 'second',
      range:
        'By how well the places are located, the difference is between {{from, number}} and {{to, number}}, nine times in ten.',
      doubtful: 'That range holds 0: it may as well be none, or the other way round.',
      most: 'They differ most in {{name}}: {{a, number}} and {{b, number}}.',
      few: 'There are fewer than {{least, number}} on one side: of so few a difference says little.',
      unlike:
        '{{percent, number}} % of the one would have to lie in other sub-districts to be spread as the other.',
      noUnlike:
        'For how alike the two are spread there are too few (fewer than {{least, number}} on one side).',
      same: 'The same is on both sides.',
    },
    maps: 'Both on one scale',
    both: '{{first}} and {{second}}',
    bars: 'Both as bars on one scale',
    scale:
      'The bar is {{distance}} long, on both maps. A dot is a place; a broken circle is where one may lie that is only about known.',
    mapOf: 'Map of {{name}}: the numbers stand in the table',
    table: 'Both numbers, and the difference',
    column: { name: 'Sub-district', kind: 'Category', difference: 'Difference' },
    whole: 'Total',
    of: { none: 'Without a category' },
    method: {
      sets: 'Each side is counted by the points of its markers, as in the table by sub-district. A place that is on both sides does not add to the difference.',
      range:
        'The range of a difference puts together, place after place, the chances that it counts on the one side or the other, by the share of the disc in which it may lie (direct convolution): nine times in ten the difference is within it. Exact places give a range of width 0.',
      unlike:
        'How alike two sets are spread is the index of dissimilarity (Duncan and Duncan 1955): half the sum of the differences of shares by sub-district. Small sets look more unlike than they are, so it is told from {{least, number}} on either side on.',
    },
  },
  middle: {
    title: 'Where is the middle?',
    tooFew: 'The middle says nothing of so few: less than {{least, number}} in the district.',
    within_one: 'The middle of {{count, number}} place lies in {{name}}.',
    within_other: 'The middle of {{count, number}} places (their mean centre) lies in {{name}}.',
    outside_one: 'The middle of {{count, number}} place lies beyond the district.',
    outside_other: 'The middle of {{count, number}} places (their mean centre) lies beyond the district.',
    distance: 'They lie about {{distance}} from it (standard distance, the dotted circle).',
    long: 'They are spread wider from {{from}} to {{to}}: the ellipse is {{long}} long and {{short}} wide.',
    round: 'They are spread about as wide in every direction (the ellipse).',
    exact: 'Each place is taken as an exact point, so there is no range here.',
    moved:
      'By how well the places are located, nine times in ten the middle moves by no more than {{moved}}, and the standard distance hardly changes.',
    range:
      'By how well the places are located, nine times in ten the middle moves by no more than {{moved}}, and the standard distance is between {{from}} and {{to}}.',
    show: 'Show middle, circle and ellipse on the map',
    method:
      'The mean centre is the mean of the coordinates on a plane at the district; the standard distance is the root of the mean squared distance to it (divided by n). The ellipse (Yuill 1971) follows the covariance, with half axes of √2 standard deviations: of places scattered normally it holds 63 %. For the doubt all places are put elsewhere within their accuracy again and again, from a fixed seed.',
  },
  hexagon: {
    size: 'Size of the hexagons',
    sizeValue: '{{across, number}} km across, {{area, number}} km² each',
    asking: 'Laying the hexagons',
    renewing: 'Counting anew',
    failed: 'The hexagons could not be laid. Try again.',
    key: 'Places in each hexagon of {{area, number}} km²',
    gap: 'None, and more than 2 km from a metro station in a straight line',
    gapCovered:
      'None, and more than 2 km from a metro station in a straight line; cells of mostly wood or water left out',
    at: '{{name}}',
    from: '{{distance}} {{wind}} of {{name}}',
    unnamed: 'Hexagon {{id}}',
    none: 'None of it lies in the district.',
    sentence: {
      filled_one:
        'Of all hexagons, {{cells, number}} in number, {{count, number}} has something: {{total, number}} in all.',
      filled_other:
        'Of all hexagons, {{cells, number}} in number, {{count, number}} have something: {{total, number}} in all.',
      most: 'The most, {{each, number}}, are in the hexagon {{name}}.',
      mostOf: 'The most in a hexagon: {{each, number}}, found in {{cells, number}} of them.',
      gaps_one:
        '{{count, number}} hexagon ({{area, number}} km²) has none and lies more than 2 km from a metro station.',
      gaps_other:
        '{{count, number}} hexagons ({{area, number}} km² together) have none and lie more than 2 km from a metro station.',
      noGaps: 'No hexagon without any lies more than 2 km from a metro station.',
      covered_one: '{{count, number}} hexagon that is mostly wood or water does not count as a gap.',
      covered_other: '{{count, number}} hexagons that are mostly wood or water do not count as gaps.',
      unknown_one:
        '{{count, number}} hexagon without any lies where the map’s data are thin: that is not known to be none, and is no gap.',
      unknown_other:
        '{{count, number}} hexagons without any lie where the map’s data are thin: that is not known to be none, and is no gap.',
      uncharted: 'How complete the map’s data are could not be read, so a gap may be one of the map.',
      uncovered:
        'The map’s woods and waters could not be read, so hexagons of mostly wood or water may stand among the gaps.',
      unnamed: 'The names of places could not be read, so the hexagons have numbers.',
      uncertain: 'The ranges behind the numbers come from how well the places are located.',
    },
    table: 'Numbers by hexagon',
    column: {
      name: 'Hexagon',
      count: 'Places',
      area: 'Area',
      density: 'Per km²',
      metro: 'To the metro',
      covered: 'Wood, water',
    },
    unit: { metro: 'km, straight' },
    all_one: 'Show the {{count, number}} hexagon',
    all_other: 'Show all {{count, number}} hexagons',
    fewer: 'Only those with something, and gaps',
    percent: '{{percent, number}} %',
    detail: {
      count_one: '{{count, number}} place marked here',
      count_other: '{{count, number}} places marked here',
      none: 'No place is marked here.',
      numbers:
        'Area {{area, number}} km², {{density, number}} to each; {{metro, number}} km to the nearest metro station in a straight line.',
      covered: '{{percent, number}} % of it is wood or water.',
      gap: 'It counts as a gap.',
      close: 'Leave this hexagon',
      more_one: 'and {{count, number}} more',
      more_other: 'and {{count, number}} more',
    },
    method: {
      grid: 'Hexagons of equal size are laid over the district by turf (hexGrid) and cut to its border; their areas add up to that of the district. A hexagon is called by a place in it, or by the nearest one. Where the hexagons happen to lie changes the numbers: try another size before trusting a pattern.',
      count:
        'A place is counted in the hexagon in which the point of its marker lies. The sum over all hexagons is the number of places in the district.',
      range:
        'A place that is known to some hundred metres may be anywhere in that disc. Its chance to lie in a hexagon is the share of the disc that does, and the chances of all places are put together as independent ones (Poisson binomial): nine times in ten the number is within the range.',
      gap: 'A gap is a hexagon without any, the middle of which is more than 2 km from every metro station that is open, in a straight line. Hexagons of which more than half is wood or water on the base map are left out, because few people live there.',
    },
  },
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
    map: 'Map of the answer; its numbers stand in the table',
    subject: 'Counted: {{subject}}',
    leftOut_one: '{{count, number}} more row is in the Excel and CSV files.',
    leftOut_other: '{{count, number}} more rows are in the Excel and CSV files.',
    noChart: 'The chart could not be drawn.',
    code: 'Scan to open this answer in the atlas',
  },
  siting: sitingWords,
};

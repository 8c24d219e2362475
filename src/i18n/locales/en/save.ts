import type { DictionaryPart } from '../../dictionary.ts';

export const save: DictionaryPart<'analyse'>['save'] = {
  title: 'Save and share',
  saved: 'Saved as {{file}}.',
  failed: 'The file could not be made. You can try again.',
  ofTable: '“{{table}}”: {{use}}',
  subject: '{{what}} (with the further filters of Explore)',
  linkCopied: 'The link is copied; it opens this answer.',
  all: 'All categories of the programme',
  key: {
    share: '{{from, number}}–{{to, number}} % of the estates',
    home: 'An estate with none within {{minutes, number}} min',
  },
  format: {
    brief: {
      name: 'Brief to print',
      use: 'One page: answer, map, table, chart, method, doubt, licence and link',
    },
    map: { name: 'Map (PNG)', use: 'With title, key, scale and credits' },
    svg: { name: 'Chart (SVG)', use: 'lines, for documents and drawing programs' },
    png: { name: 'Chart (PNG)', use: 'a picture, for slides' },
    xlsx: {
      name: 'Excel',
      use: 'The table, and a sheet with method, data dates, doubt, licence and link',
    },
    csv: { name: 'CSV', use: 'As it is shown, in this order, for other programs' },
    geojson: { name: 'GeoJSON', use: 'With the ground, for map programs (WGS-84)' },
  },
  about: {
    sheet: 'About',
    question: 'Question',
    subject: 'What is counted',
    answer: 'Answer',
    doubt: 'What is not certain',
    dataDates: 'Data dates',
    licence: 'Licence',
    link: 'Link',
    made: 'Made by',
  },
  dataDates:
    'Base map, streets and estates: OpenStreetMap, to May 2026; places and positions: the sources of each entry.',
  licence: 'Data © OpenStreetMap contributors, under the ODbL 1.0; name the source where you use it.',
  column: {
    countFrom: 'Places, least',
    countTo: 'Places, most',
    minutesFrom: 'Median, shortest',
    minutesTo: 'Median, longest',
    nearFrom: 'Near on foot, least',
    nearTo: 'Near on foot, most',
    home: 'Estate',
    homeMinutes: 'To the nearest',
    from: 'Shortest',
    to: 'Longest',
    straight: 'Straight line',
  },
  unit: { minutes: 'min', meters: 'm', percent: '%', median: 'min, median' },
};

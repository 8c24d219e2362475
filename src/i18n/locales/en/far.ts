import type { DictionaryPart } from '../../dictionary.ts';

export const far: DictionaryPart<'analyse'>['far'] = {
  scope_one:
    'Walks from the homes in the area counted to the {{count, number}} place. Homes are the residential land, residential buildings and named estates on the map; they are not all residents.',
  scope_other:
    'Walks from the homes in the area counted to the nearest of {{count, number}} places. Homes are the residential land, residential buildings and named estates on the map; they are not all residents.',
  within: 'Near means within',
  measures: 'Share of',
  measure: {
    land: 'Residential land',
    buildings: 'Buildings',
    estates: 'Estates',
    streets: 'Streets',
  },
  stepFree: 'Avoid steps and steep slopes',
  asking: 'Finding the walks from all homes',
  drawing: 'Working out the range: some places are only roughly located',
  failed:
    'The walking network could not be read, so no walks can be found. Check the connection and try again.',
  missing: {
    homes:
      'Residential land and buildings could not be read; estates and streets are shown. Check the connection and try again.',
    names:
      'The names of the estates could not be read; the rest is shown. Check the connection and try again.',
  },
  circle: {
    title: 'Ask about a circle the report promises',
    none: 'The report announces “{{name}}”, to be reached within {{minutes, number}} min, but does not say where its service points are; nor does any source the atlas has. Without places there is no walk to find, so nothing is drawn here.',
    hint: 'If you have a list of service points, load it as your own data.',
    leave: 'Back to the places chosen above',
  },
  say: {
    near: {
      land: 'Of {{whole, number}} ha of residential land, {{near, number}} ha, or {{percent, number}}%, are within {{minutes, number}} min on foot of one.',
      buildings:
        'Of {{whole, number}} residential buildings on the map, {{near, number}}, or {{percent, number}}%, are within {{minutes, number}} min on foot of one.',
      estates:
        'Of {{whole, number}} named estates, {{near, number}}, or {{percent, number}}%, are within {{minutes, number}} min on foot of one.',
      streets:
        'Of {{whole, number}} km of streets and paths, {{near, number}} km, or {{percent, number}}%, are within {{minutes, number}} min on foot of one.',
    },
    range:
      'As some places are only roughly located, the share may be anything from {{from, number}} to {{to, number}}%, nine times in ten.',
    radius:
      'By the radius of the national standard for the same time, {{meters, number}} m, it would be {{percent, number}}%; but a radius is not a walk.',
    unmapped:
      'Another {{hectares, number}} ha are unmapped, and whether anyone lives there is not known. Counting them too, {{nearPercent, number}}% is near, {{farPercent, number}}% is far and {{percent, number}}% is unknown.',
    bare: 'On {{percent, number}}% of the residential land the map shows no houses, so these are only some of them.',
    unlinked_one: '{{count, number}} more has no mapped path nearby and counts as neither near nor far.',
    unlinked_other: '{{count, number}} more have no mapped path nearby and count as neither near nor far.',
    median: 'Half of the residential land is within {{minutes, number}} min.',
    medianBeyond: 'More than half of the residential land is over 60 min away.',
    unread: {
      land: 'Residential land could not be read.',
      buildings: 'Residential buildings could not be read.',
      estates: 'There are no estates to look at.',
      streets: 'The streets were not measured.',
    },
    tooLittle: {
      land: 'Less than 0.5 ha of residential land here has a path nearby, so there is no share to give.',
      buildings: 'No residential building here has a path nearby, so there is no share to give.',
      estates: 'No named estate here has a path nearby, so there is no share to give.',
      streets: 'There are less than 0.5 km of streets and paths here, so there is no share to give.',
    },
  },
  key: {
    title: 'On the map, in cells of about 100 m: minutes on foot to the nearest',
    titled: {
      first: 'up to {{to, number}}',
      between: '{{from, number}}–{{to, number}}',
      last: 'over {{from, number}}',
    },
    printed: {
      first: 'Up to {{to, number}} min on foot',
      between: '{{from, number}}–{{to, number}} min',
      last: 'Over {{from, number}} min',
    },
    unmapped: 'unmapped: not known',
    estates: 'Red dots: estates with none within {{minutes, number}} min',
  },
  table: 'How much is near, by sub-district',
  column: {
    name: 'Sub-district',
    near: 'Near on foot',
    radius: 'Within radius',
    whole: {
      land: 'Residential land',
      buildings: 'Buildings',
      estates: 'Estates',
      streets: 'Streets',
    },
    unmapped: {
      land: 'Unmapped',
      buildings: 'No houses mapped',
      estates: 'No path near',
      streets: 'Unmapped',
    },
    median: 'Median walk',
    nearFrom: 'Near on foot, least',
    nearTo: 'Near on foot, most',
    radiusFrom: 'In the radius, least',
    radiusTo: 'In the radius, most',
    medianFrom: 'Median, shortest',
    medianTo: 'Median, longest',
  },
  unit: { land: 'ha', buildings: 'buildings', estates: 'estates', streets: 'km', minutes: 'min' },
  percent: '{{percent, number}}%',
  bars: 'Bar: near on foot, with range; red: standard radius',
  percentRange: '{{from, number}}–{{to, number}}',
  list_one: '{{count, number}} estate has none within {{minutes, number}} min',
  list_other: '{{count, number}} estates have none within {{minutes, number}} min, the furthest first',
  listOf_one: '{{name}}: {{count, number}} estate has none within {{minutes, number}} min',
  listOf_other: '{{name}}: {{count, number}} estates have none within {{minutes, number}} min',
  away: '{{walk}} · {{distance}} in a straight line',
  all: 'Show all',
  fewer: 'Show fewer',
  method: {
    homes:
      'Residential land, buildings and estates are those of OpenStreetMap. The land is measured in samples of 10 m and put into cells of about 100 m, each of which is asked about at one spot. Residential buildings are those that say so (flats, houses, dormitories …), and those on residential land that say nothing of another use. An estate is taken at its middle; where its gates are is not known.',
    walk: 'Walks lead from the home to the nearest place on the walking network, with climb, at 4.8 km/h, and are searched for up to 60 minutes. Ways without steps and steep slopes are walked at 3.6 km/h, with no steps and no slope over 8%. Of a street the part that is near counts.',
    range:
      'A place known to some hundred metres may be anywhere in that disc. All such places are moved at random together 99 times (9 times when there are more than 400, 3 times beyond 100,000), each to a spot that a path comes near, and everything is found anew; the range leaves out the highest and the lowest twentieth. Where all places are exact it is one number.',
    radius:
      'The radii are those of the living circles of GB 50180-2018: 300 m for 5 minutes, 500 m for 10 and 1,000 m for 15 (800 to 1,000 in the standard). They are straight distances, not walks. A street counts by the middle of each of its pieces.',
    unmapped:
      'Unmapped is ground within 100 m of residential and minor roads with no land use, water, green or building mapped within 50 m, and residential land with no path within 300 m. People may live there, or it may be a field. What is not drawn adds to this share, never to what is called far.',
    limits:
      'How many people live where is not known here. What the map does not show may be there all the same. Homes lie up to some tens of metres from the spot of their cell, about a minute of walking.',
  },
};

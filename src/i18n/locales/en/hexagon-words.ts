import type { DictionaryPart } from '../../dictionary.ts';

/** The spread by hexagon. */
export const hexagonWords: DictionaryPart<'analyse'>['hexagon'] = {
  size: 'Size of the hexagons',
  sizeValue: '{{across, number}} km across, {{area, number}} km² each',
  asking: 'Drawing the hexagons',
  renewing: 'Counting again',
  failed: 'The hexagons could not be drawn. Try again.',
  key: 'Places in each hexagon of {{area, number}} km²',
  gap: 'None, and more than 2 km from a metro station in a straight line',
  gapCovered:
    'None, and more than 2 km from a metro station in a straight line; cells of mostly wood or water left out',
  at: '{{name}}',
  from: '{{distance}} {{wind}} of {{name}}',
  unnamed: 'Hexagon {{id}}',
  none: 'There is none here.',
  sentence: {
    filled_one: 'Hexagons with any: {{count, number}} of {{cells, number}}; {{total, number}} in all.',
    filled_other: 'Hexagons with any: {{count, number}} of {{cells, number}}; {{total, number}} in all.',
    most: 'The most, {{each, number}}, are in the hexagon {{name}}.',
    mostOf: 'The most in one hexagon: {{each, number}}. Hexagons with as many: {{cells, number}}.',
    gaps_one:
      '{{count, number}} hexagon ({{area, number}} km²) has none and lies more than 2 km from a metro station.',
    gaps_other:
      '{{count, number}} hexagons ({{area, number}} km² together) have none and lie more than 2 km from a metro station.',
    noGaps: 'No empty hexagon lies more than 2 km from a metro station.',
    covered_one: '{{count, number}} hexagon that is mostly wood or water does not count as a gap.',
    covered_other: '{{count, number}} hexagons that are mostly wood or water do not count as gaps.',
    unknown_one:
      '{{count, number}} hexagon without any lies where the map’s data are thin: that does not mean none, and is no gap.',
    unknown_other:
      '{{count, number}} hexagons without any lie where the map’s data are thin: that does not mean none, and is no gap.',
    uncharted: 'How complete the map is could not be read, so a gap may be a gap in the map.',
    uncovered: 'The map’s woods and waters could not be read, so some gaps may be mostly wood or water.',
    unnamed: 'The names of places could not be read, so the hexagons are numbered.',
    uncertain: 'Some places are only roughly located, hence the ranges behind the numbers.',
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
  fewer: 'Show only those with any, and gaps',
  percent: '{{percent, number}}%',
  detail: {
    count_one: '{{count, number}} place marked here',
    count_other: '{{count, number}} places marked here',
    none: 'No place is marked here.',
    numbers:
      'Area {{area, number}} km², {{density, number}} to each; {{metro, number}} km to the nearest metro station in a straight line.',
    covered: '{{percent, number}}% of it is wood or water.',
    gap: 'It counts as a gap.',
    close: 'Close this hexagon',
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
};

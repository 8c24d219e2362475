import type { DictionaryPart } from '../../dictionary.ts';

/** Two sets, statuses, times or areas side by side. */
export const compareWords: DictionaryPart<'analyse'>['compare'] = {
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
  programmeOnly: 'Only the programme has statuses: choose it above to compare statuses or times.',
  rangeText: '{{from}} to {{to}}',
  laterNote: '“Later” adds what is under construction to today; what is only planned is left out.',
  sentence: {
    more: '{{first}}: {{a, number}}; {{second}}: {{b, number}}, or {{difference, number}} more of the {{side}}.',
    alike: '{{first}} and {{second}}: {{a, number}} each.',
    sideFirst: 'first',
    sideSecond: 'second',
    range:
      'Some places are only roughly located: the difference is between {{from, number}} and {{to, number}}, nine times in ten.',
    doubtful: 'That range includes 0: there may be no difference, or it may be the other way round.',
    most: 'They differ most in {{name}}: {{a, number}} and {{b, number}}.',
    few: 'One side has fewer than {{least, number}}; with so few, a difference says little.',
    unlike:
      '{{percent, number}}% of one side would have to be in other sub-districts for both to be spread alike.',
    noUnlike:
      'There are too few to say how alike the two are spread (fewer than {{least, number}} on one side).',
    same: 'Both sides are the same.',
  },
  maps: 'Both on one scale',
  both: '{{first}} and {{second}}',
  bars: 'Both as bars on one scale',
  scale:
    'The scale bar is {{distance}} long, on both maps. A dot is a place; a broken circle is where a roughly located one may be.',
  mapOf: 'Map of {{name}}; the table has the numbers',
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
};

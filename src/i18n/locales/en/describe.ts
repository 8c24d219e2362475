import type { DictionaryPart } from '../../dictionary.ts';

export const describe: DictionaryPart<'describe'> = {
  wind: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
  },
  outside: 'a place outside the district',
  counted: '{{what}} {{number, number}}',
  step: '{{name}}, {{category}}, {{status}}, {{distance}} to the {{wind}}',
  stepHere: '{{name}}, {{category}}, {{status}}, right here',
  viewExtent: 'The view is about {{width}} wide and {{height}} high, centred on {{place}}.',
  viewCount_one: '{{count, number}} entry is in view.',
  viewCount_other: '{{count, number}} entries are in view.',
  viewNone: 'No entry is in view.',
  viewNearestOutside: 'Nearest to the centre is {{name}}, {{distance}} to the {{wind}}.',
  viewCategories: 'By category: {{list}}.',
  viewStatuses: 'By status: {{list}}.',
  viewNearest:
    'Nearest to the centre is {{name}} ({{category}}, {{status}}), {{distance}} to the {{wind}} of it.',
  viewAtCenter: 'In the middle is {{name}} ({{category}}, {{status}}).',
  distributionCount_one:
    'Of {{total, number}} entries, {{count, number}} is on the map and {{unlocated, number}} have no fixed place.',
  distributionCount_other:
    'Of {{total, number}} entries, {{count, number}} are on the map and {{unlocated, number}} have no fixed place.',
  distributionMost: 'Most are in {{list}}.',
  distributionNone: 'There is none in {{list}}.',
  distributionOutside_one: '{{count, number}} lies outside the district.',
  distributionOutside_other: '{{count, number}} lie outside the district.',
  distributionSpread: 'Their middle is in {{place}}; half of them lie within {{distance}} of it.',
  placeKind: '{{name}}, {{category}}, {{status}}.',
  placeIn: 'It is in {{place}}.',
  placeOutside: 'It is outside the district.',
  placeAccuracy: 'Its position is right to about {{distance}}.',
  placeStandIn: 'The shape on the map only stands for it: {{what}}.',
  placeStation: 'The nearest metro station is {{station}}, {{distance}} to the {{wind}} in a straight line.',
  placeNearest: 'The nearest other entry is {{name}}, {{distance}} to the {{wind}}.',
  unlocated: {
    'no-place': 'It has no fixed place.',
    'not-found': 'It has a place, but no reliable position was found.',
  },
};

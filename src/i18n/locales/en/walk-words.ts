import type { DictionaryPart } from '../../dictionary.ts';

/** Walks of places to the nearest of something. */
export const walkWords: DictionaryPart<'analyse'>['walks'] = {
  to: 'Walk to the nearest',
  column: 'To the nearest: {{name}}',
  title: 'How long is the walk to the nearest? {{name}}',
  place: '{{walk}} to the nearest: {{name}}',
  note: 'A bar for each minute, the higher the more places; at a usual pace on real paths',
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
};

import type { DictionaryPart } from '../../dictionary.ts';

export const sitingWords: DictionaryPart<'analyse'>['siting'] = {
  choices: 'Where to add',
  goal: 'To achieve what',
  goals: { cover: 'More homes near one', mean: 'Shorter walks on average' },
  count: 'How many more',
  within: 'Near means within',
  area: 'Can be in',
  everywhere: 'the whole district',
  walking: 'Finding the walks between possible places and homes',
  searching: 'Searching for the best places',
  sofar: 'Best so far: {{gain}}; no choice can bring more than {{upper}}.',
  stop: 'Stop here',
  stopped: 'Stopped before anything was found.',
  again: 'Start again',
  failed: {
    many: 'These own data have too many points (5,000 at most). Choose a smaller set, or the points of the walking network.',
    beyond:
      'None of these points lies in the area and near a path. Choose another set, or the points of the walking network.',
    unknown:
      'The own data that the link names are not on this device. Load them again, or choose the points of the walking network.',
    network:
      'The walking network could not be read, so no walks can be found. Check the connection and try again.',
    homes: 'The data of residential land could not be read. Check the connection and try again.',
    broken: 'This could not be computed. Try again, or choose something else.',
  },
  pin: 'Proposed place {{number}}. Drag it, or press an arrow key to move it to the next possible place that way',
  at: {
    both: '{{street}} near {{estate}}',
    street: '{{street}}',
    estate: 'a spot near {{estate}}',
    area: 'an unnamed path in {{area}}',
    none: 'an unnamed path',
  },
  sentence: {
    cover_one:
      'One more at {{places}} would bring {{gain}} more residential land within {{minutes, number}} min on foot: from {{before}} to {{after}}.',
    cover_other:
      '{{count, number}} more (at {{places}}) would bring {{gain}} more residential land within {{minutes, number}} min on foot: from {{before}} to {{after}}.',
    mean_one:
      'One more at {{places}} would shorten the mean walk from residential land to the nearest from {{before}} to {{after}} min.',
    mean_other:
      '{{count, number}} more (at {{places}}) would shorten the mean walk from residential land to the nearest from {{before}} to {{after}} min.',
    nothing: 'One more would bring nothing, wherever it went.',
    enough_one: 'A further one would add nothing, so only {{count, number}} is proposed.',
    enough_other: 'Further ones would add nothing, so only {{count, number}} are proposed.',
    range:
      'Some existing places are only roughly located. Over {{draws, number}} random draws within their accuracy, the gain lies between {{from}} and {{to}}, nine times in ten; the ranges in the tables are found the same way.',
    exact_one:
      'On these data this is the best choice: none of the other {{candidates, number}} possible places brings more, and that is proven.',
    exact_other:
      'On these data this is the best choice: no other {{count, number}} of the {{candidates, number}} possible places bring more together, and that is proven.',
    bounded:
      'This is not proven to be the best choice: the best may bring up to {{gap}} more ({{percent}}), but no more than that.',
    greedySame: 'Taking the best one at a time (greedy) brings as much.',
    greedyLess: 'Taking the best one at a time (greedy) would bring {{less}} less ({{percent}}).',
    moved: 'You moved a place. The best choice found brings {{less}} more.',
    land: 'Residential land is what OpenStreetMap shows and a path leads to: {{land}}, of which {{bare}} have no building drawn nearby. Another {{unmapped}} are unmapped; whether anyone lives there is not known, and they are not counted.',
  },
  hectares: '{{value}}\u00a0ha',
  saved: '{{value}}\u00a0min',
  percent: '{{value}}%',
  list: 'Proposed places',
  each: { cover: '{{gain}} more', mean: '{{gain}} shorter on average' },
  back: 'Back to the best choice',
  table: 'Before and after, by sub-district',
  column: {
    name: 'Sub-district',
    land: 'Residential land',
    before: 'Before',
    after: 'After',
    gain: 'Change',
  },
  unit: { land: 'ha', cover: 'near', mean: 'mean min' },
  key: {
    near: 'Residential land that has one within {{minutes, number}} min now',
    far: 'Residential land that has none in reach',
    unmapped: 'Unmapped: not known, not counted',
    cover: 'Land that would have one',
    mean: 'Land with a shorter walk',
    site: 'Proposed place, can be dragged',
    sitePrinted: 'Proposed place',
  },
  sites: {
    number: 'No.',
    place: 'Place',
    area: 'Sub-district',
    gain: 'Brings',
  },
  points: {
    label: 'Among',
    grid: 'Points of the walking network, about 250 m apart',
    own: 'Own data: {{name}}',
    missing: 'Own data that are not on this device',
    hint: 'To choose among points of your own, load them below under “Own data”.',
  },
  method: {
    ownCandidates:
      'Possible places are your own points in the area to which a path leads; the way to the path counts too. Nothing is known of what else they are good for.',
    candidates:
      'Possible places are points of the walking network about 250 m apart, not on bridges or in tunnels. Whether there is a plot, whose it is and what it may be used for is not known here; a better spot between two points is not seen.',
    walk: 'Walks lead from residential land, in cells of about 100 m, to the places on the walking network, with climb, at 4.8 km/h. For the shortest walks up to 60 minutes are searched, and what is further counts as 60.',
    cover:
      'Maximal covering: of the possible places those k are taken with which the most hectares of residential land have one within n minutes; what has one already does not count again (Church and ReVelle 1974).',
    mean: 'p-median: those k with which Σ hectares × minutes to the nearest is least, the places that exist included (Hakimi 1964).',
    greedy:
      'First the one that brings most is taken, one at a time; that brings at least 1 − 1/e of the best, or 63.2% (Nemhauser, Wolsey and Fisher 1978). Then one is exchanged for another as long as that brings more (Teitz and Bart 1968).',
    exact:
      'Then branch and bound proves that there is nothing better: the upper bound comes from Lagrangian relaxation, a price for each piece of land (Cornuéjols, Fisher and Nemhauser 1977). Where the work runs out it stops, and tells what may be missing.',
    limits:
      'Each hectare counts the same: how many people live there is not known, and land without drawn houses counts too. Whether a place is large enough, or what else is needed, is not asked. This begins a discussion; it does not decide on a site.',
  },
  save: {
    land: 'Residential land',
    before: 'Before',
    after: 'After',
    gain: 'Gain',
    beforeMinutes: 'Mean minutes before',
    afterMinutes: 'Mean minutes after',
    lng: 'Longitude',
    lat: 'Latitude',
    degrees: 'degrees, WGS-84',
    percent: '% of residential land',
    hectares: 'ha',
    minutes: 'min',
  },
};

import type { DictionaryPart } from '../../dictionary.ts';

/** Analyse: is it chance? */
export const chance: DictionaryPart<'analyse'>['chance'] = {
  scope:
    'Sets these places beside sets of points that chance has made (× {{simulations, number}}): as many points, on the same ground, every spot as likely as any other, and none knowing of the others (complete spatial randomness). The ground is all of the area counted, hills and lakes included.',
  asking: 'Setting the places beside chance',
  stop: 'Stop',
  stopped: 'Stopped before it was finished.',
  start: 'Start again',
  failed:
    'This cannot be computed: the program behind the page did not start, or it ended. Check the connection and try again.',
  tooFew_one:
    '{{count, number}} place is too few, so nothing is tested and no p stands here: at least {{least, number}} would be needed. With fewer, even places that all lie in one third of the ground would mostly not be noticed, and “could be chance” would say nothing.',
  tooFew_other:
    '{{count, number}} places are too few, so nothing is tested and no p stands here: at least {{least, number}} would be needed. With fewer, even places that all lie in one third of the ground would mostly not be noticed, and “could be chance” would say nothing.',
  drawn: 'Tested are {{tested, number}} of {{total, number}}, drawn by lot.',
  verdict: {
    random: 'The way they lie could be chance ({{p}}).',
    undecided: 'Whether it is more than chance depends on where exactly the places lie: {{p}}.',
    regular: 'They keep further apart than by chance ({{p}}), most clearly at about {{radius}}.',
    clustered: 'They lie in groups more than by chance ({{p}}), most clearly up to {{radius}}.',
    oneSided: 'They keep to one side of the ground, more than by chance ({{p}}).',
  },
  nearestSentence:
    'The nearest other place is {{real}} away on average; chance mostly gives {{from}} to {{to}}.',
  heat: {
    none: 'No cell of the map stands out by itself.',
    hot_one: 'In {{count, number}} cell of the map, with those beside it, they are denser than by chance.',
    hot_other:
      'In {{count, number}} cells of the map, with those beside them, they are denser than by chance.',
    cold_one: 'In {{count, number}} cell of the map, with those beside it, they are sparser than by chance.',
    cold_other:
      'In {{count, number}} cells of the map, with those beside them, they are sparser than by chance.',
  },
  p: 'p = {{p, number}}',
  pRange: 'p = {{p, number}}; {{from, number}}–{{to, number}} by how well the places are located',
  pBetween: 'p lies between {{from, number}} and {{to, number}}',
  range: '{{from}}–{{to}}',
  tests: {
    title: 'Six tests',
    note: 'The first row is the test that was settled on beforehand, and the sentence above rests on it. The others only stand beside it: the smallest p of six is small by chance quite often. No p is below one in a thousand.',
    test: 'Test',
    value: 'These places',
    chance: 'Chance (95%)',
    p: 'p',
    name: {
      deviation: 'All distances (Ripley’s L), furthest from chance',
      nearest: 'Nearest other place, on average',
      offCenter: 'Mean centre, from that of the ground',
      chiSquare: 'Numbers in squares (χ²)',
      moran: 'Neighbouring cells are alike (Moran’s I)',
      generalG: 'Dense beside dense (Getis–Ord G)',
    },
  },
  curve: {
    title: 'At which distances',
    note: 'L(r) − r: above the line more other places lie within r than by chance, below it fewer. Within the grey band it could be chance: 95 of 100 random sets never leave it.',
    axis: 'Distance r (km)',
    side: 'L(r) − r (m)',
    inside: 'The curve stays in the grey band all the way.',
    above: 'above the band at {{ranges}}: more than by chance',
    below: 'below the band at {{ranges}}: fewer than by chance',
    sentence: 'The curve is {{list}}. The band reaches {{band}} to either side of 0.',
    rangesOf: '{{from}}–{{to}}',
    table: 'As a table',
    radius: 'Distance r',
    excess: 'L(r) − r',
    band: 'Band',
  },
  nearest: {
    title: 'How far to the nearest other place',
    note: 'The bars are the means of {{simulations, number}} random sets, the line is the mean of these places.',
    axis: 'Mean distance (m)',
    side: 'Sets',
    sentence:
      'These places: {{real}}; random ones: {{chance}} on average; the ratio is {{ratio, number}}. By the textbook formula (Clark–Evans) it is {{naive, number}}, with Donnelly’s correction for the edge {{donnelly, number}}; neither knows the shape of the district, so nothing is tested by them.',
    table: 'As a table',
    from: 'From (m)',
    to: 'To (m)',
    count: 'Sets',
  },
  cells: {
    title: 'Dense and sparse cells',
    note: 'The ground is cut into hexagons (× {{cells, number}}) of about {{area, number}} km². Gi* looks at a cell together with those beside it: above {{hot, number}} it is called dense, below {{cold, number}} sparse. The bounds are corrected for the number of cells: of 100 random sets 95 have no cell beyond them.',
    key: { hot: 'denser than by chance', cold: 'sparser than by chance', neither: 'neither' },
    table: 'Numbers by cell',
    name: 'Cell',
    inArea: '{{name}} {{number, number}}',
    outside: 'On the border {{number, number}}',
    count: 'Places',
    expected: 'By chance',
    z: 'Gi*',
    p: 'p, corrected',
    heat: 'Called',
  },
  pair: {
    title: 'Do two kinds go together?',
    none: 'Two kinds can be compared where each has at least {{least, number}} on the map; with what is chosen there are no two such kinds.',
    first: 'Of this kind',
    second: 'which have this kind near?',
    within: 'What is called near',
    meters: '{{meters, number}} m',
    asking: 'Dealing out the kinds anew',
    tooFew:
      'In the area counted there are {{firstCount, number}} of {{first}} and {{secondCount, number}} of {{second}}; with fewer than {{least, number}} of either nothing is tested.',
    sentence: {
      together:
        '{{first}} with {{second}} within {{meters, number}} m: {{near, number}} of {{total, number}}, more than by chance ({{p}}).',
      apart:
        '{{first}} with {{second}} within {{meters, number}} m: {{near, number}} of {{total, number}}, fewer than by chance ({{p}}).',
      random:
        '{{first}} with {{second}} within {{meters, number}} m: {{near, number}} of {{total, number}}, which could be chance ({{p}}).',
      undecided:
        '{{first}} with {{second}} within {{meters, number}} m: {{near, number}} of {{total, number}}; whether that is more than chance depends on where exactly they lie: {{p}}.',
    },
    chance:
      'The places stay where they are, and which of them is of which kind is dealt out anew (× {{simulations, number}}): mostly {{from, number}} to {{to, number}} come out.',
    range: 'By how well the places are located, {{from, number}} to {{to, number}}.',
  },
  seed: {
    text: 'The random numbers begin with the seed {{seed, number}}; the same link gives the same numbers everywhere.',
    another: 'Another seed',
  },
  save: {
    from: '{{column}}, least',
    to: '{{column}}, most',
    chanceFrom: 'Chance (95%), least',
    chanceTo: 'Chance (95%), most',
    meters: 'm',
    unit: 'Unit',
    seed: 'Seed',
  },
  method: {
    test: 'What is tested is complete spatial randomness: as many points, put one by one and independently on the ground within the border, every spot as likely as any other. Not to be told from chance is not the same as random; and more than chance does not say why, nor whether there are enough.',
    ground:
      'Hills, woods, lakes and the river are part of the ground, while the programme cannot lie in the lake and hardly in the hills. So a part of “closer together than by chance” is always the lie of the land: it is said of the whole district, not of the land that can be built on. To leave out water and woods one needs their exact extent; that is not done here.',
    simulate:
      'Random points come from xoshiro128** (Blackman and Vigna 2018), whose seed is in the link, and are kept or thrown away by the border of the district, not by a box around it. The number of sets is {{simulations, number}}, and p = (1 + sets at least as great) ÷ ({{simulations, number}} + 1), so it is never below {{least, number}}; where too much and too little both count, the smaller side is doubled. In a border like this the textbook z calls 26–38% of pure chance a pattern, so it is not used.',
    ripley:
      'K(r) = |W|² ÷ (n(n − 1)) × Σ 1[d ≤ r] ÷ γ(i − j), the translation correction (Ohser and Stoyan 1981), where γ is the area in which the district and the district moved by i − j overlap; L = √(K ÷ π). The test takes the point at which the whole curve is furthest from 0 (MAD, a global test: Diggle 2003; Baddeley and others 2015, 10.7), not the band point by point.',
    cells:
      'Squares have sides of about {{side, number}} km, and there are {{squares, number}}; a point on a line belongs to the square east or north of it. Less than half a cell joins the largest one beside it. Moran’s I (row-standardised) and G and Gi* of Getis and Ord (1992, 1995) take the places per km² of the hexagons; neighbours share an edge. The p of Gi* is corrected by the greatest of all cells (Westfall and Young 1993).',
    pair: 'Two kinds together: the places stay, the kinds are dealt out anew (random labelling, Diggle 2003, 6.4), and the places of the first kind with one of the second near are counted; {{leastOfKind, number}} of each are needed.',
    doubt:
      'A place that is known to some hundred metres is put anywhere in its disc, within the border (× {{resamples, number}}), and everything is computed anew each time; the range is the middle nine tenths, widened to hold the number of the points as marked. Where all places are exact it is one number. Doubt blurs small groups and makes none.',
    steady:
      'Coordinates and statistics use only addition, subtraction, multiplication, division and the square root, which every browser computes alike; so the same link gives the same table.',
    sources:
      'All statistics are checked against published sets: cells, redwood, japanesepines and swedishpines of spatstat; columbus, stl and sids2 of esda.',
  },
};

import type { DictionaryPart } from '../../dictionary.ts';

/** Analyse: formula, source and limits of each figure. */
export const notes: DictionaryPart<'analyse'>['notes'] = {
  about: 'How “{{figure}}” is found',
  formula: 'Formula',
  source: 'Source',
  limits: 'Limits',
  of: {
    count: {
      title: 'Places and their range',
      formula:
        'Places whose marker lies in the sub-district. Range: the chance of a place to lie here is the share of its disc of accuracy that does; the chances are put together (Poisson binomial), without 5% on either side.',
      source: 'Positions and accuracies stand with each entry; borders are those of OpenStreetMap.',
      limits: 'Places are taken as independent of each other. Where all are exact, the range is one number.',
    },
    area: {
      title: 'Area',
      formula:
        'Area of the polygon of the sub-district on the ellipsoid; in an area of interest, of the part within it.',
      source: 'Borders of OpenStreetMap; the outer one is that of the district.',
      limits: 'Inner borders may be some 100 m off, and parts of some are estimated.',
    },
    density: {
      title: 'Per km²',
      formula: 'Places ÷ area in km².',
      source: 'Places and area as their own notes say.',
      limits: 'Hills and waters are part of the area, so sub-districts with much of them look sparse.',
    },
    minutes: {
      title: 'Walking minutes to the nearest',
      formula:
        'Walk of each place to the nearest of what is chosen, of the metro to an exit; the median, so half are no further. Fewer than {{least, number}} stand one by one.',
      source: 'Walking network of OpenStreetMap, with climb, at 4.8 km/h; stations that are open today.',
      limits:
        'Over 60 minutes is not told; what no path comes near is not known. Of places that are only about known the shortest and longest are told.',
    },
    hexCount: {
      title: 'Places in a hexagon, and their range',
      formula:
        'Places whose marker lies in the hexagon; the range as by sub-district: Poisson binomial, nine times in ten.',
      source: 'The grid is laid by turf (hexGrid) and cut to the border.',
      limits: 'Where the grid happens to lie changes the numbers: try another size.',
    },
    metro: {
      title: 'To the metro',
      formula: 'Straight line from the middle of the hexagon to the nearest station that is open.',
      source: 'Stations of OpenStreetMap.',
      limits: 'A line and no walk: that is often a third longer.',
    },
    covered: {
      title: 'Wood, water',
      formula: 'Of spots every 90 m in the hexagon, the share that lies on wood or water.',
      source: 'Tiles of the base map (zoom 12), from OpenStreetMap.',
      limits: 'More than half, and the hexagon is no gap; woods that are not drawn are not known.',
    },
    near: {
      title: 'Share that is near on foot',
      formula:
        'What has a place within the chosen minutes ÷ what is mapped. Range: all places that are only about known are moved at random together up to 99 times, without the highest and lowest twentieth.',
      source: 'Homes and walking network of OpenStreetMap; 4.8 km/h, with climb, searched up to 60 minutes.',
      limits: 'How many people live where is not known; homes lie up to some tens of metres from their spot.',
    },
    radius: {
      title: 'Radius of the standard',
      formula:
        'What has a place within 300, 500 or 1,000 m in a straight line (for 5, 10, 15 minutes) ÷ what is mapped.',
      source:
        'Living circles of GB 50180-2018, the standard for residential areas; for 15 minutes it says 800 to 1,000 m.',
      limits: 'A radius is no walk: hills, rivers and walls do not count.',
    },
    unmapped: {
      title: 'Unmapped',
      formula:
        'Ground within 100 m of a street for houses with nothing mapped within 50 m ÷ homes and such ground together.',
      source: 'Streets, land use, waters, greens and buildings of OpenStreetMap.',
      limits: 'People may live there, or it may be a field: it is neither near nor far.',
    },
    median: {
      title: 'Median walking minutes',
      formula:
        'Median weighted by hectares: half of the residential land is no further. Range as of the share.',
      source: 'Homes and walking network of OpenStreetMap.',
      limits: 'Searched up to 60 minutes; what is further is “over 60”.',
    },
    mean: {
      title: 'Mean centre',
      formula: 'Mean of the coordinates on a plane at the district.',
      source: 'Positions of the places that are counted.',
      limits: 'A few far ones pull it; where it lies there may be nothing.',
    },
    standardDistance: {
      title: 'Standard distance',
      formula: '√(Σ d² ÷ n), where d is the distance of a place from the mean centre.',
      source: 'Positions of the places that are counted.',
      limits: 'It says how far they are spread, not how far one walks, and alike in all directions.',
    },
    ellipse: {
      title: 'Deviational ellipse',
      formula: 'Along the covariance of the coordinates, with half axes of √2 standard deviations.',
      source: 'Yuill 1971, doi:10.2307/490885.',
      limits: 'Of places scattered normally it holds 63%; it does not show that they lie in groups.',
    },
    difference: {
      title: 'Difference',
      formula:
        'First less second. Range: place after place, the chances to count on either side are put together (direct convolution), without 5% on either side.',
      source: 'Positions and accuracies stand with each entry.',
      limits: 'A place on both sides adds nothing; of few places a difference says little.',
    },
    unlike: {
      title: 'Index of dissimilarity',
      formula: '½ Σ |aᵢ ÷ A − bᵢ ÷ B| over the sub-districts i, where A and B are the two wholes.',
      source: 'Duncan and Duncan 1955, doi:10.2307/2088328.',
      limits:
        'Small sets look more unlike than they are, so it is told from {{leastShares, number}} on either side on; with other borders it is another.',
    },
    p: {
      title: 'p',
      formula:
        'p = (1 + random sets at least as extreme) ÷ ({{simulations, number}} + 1); where both sides count, the smaller is doubled.',
      source:
        'As many random points within the border (complete spatial randomness), from the seed in the link.',
      limits:
        'Never below one in a thousand. The smallest of six is often small by chance, and p does not say how large a difference is.',
    },
    ripley: {
      title: 'Ripley’s K and L',
      formula:
        'K(r) = |W|² ÷ (n(n − 1)) × Σ 1[d ≤ r] ÷ γ(i − j), L = √(K ÷ π); drawn is L(r) − r. Tested is where the whole curve is furthest from 0 (MAD).',
      source: 'Ripley 1977; translation correction of Ohser and Stoyan 1981; Baddeley and others 2015, 10.7.',
      limits:
        'Hills and lakes are part of the ground, so some of “in groups” is the lie of the land. The curve ends at a quarter of the shorter side.',
    },
    nearest: {
      title: 'Nearest other place',
      formula:
        'Mean distance to the nearest other place, beside that of random sets. Clark–Evans: the mean ÷ (½ √(|W| ÷ n)).',
      source: 'Clark and Evans 1954; correction for the edge by Donnelly 1978.',
      limits: 'Neither formula knows the shape of the district, so nothing is tested by them.',
    },
    heat: {
      title: 'Gi*',
      formula:
        'Density of a cell with those beside it, less the mean, by its standard deviation; set beside the greatest of all cells of each random set (single-step maxT).',
      source: 'Getis and Ord 1992, Ord and Getis 1995; Westfall and Young 1993.',
      limits: 'Cells are compared with the others: where all is dense, none stands out.',
    },
    stations: {
      title: 'Metro stations',
      formula: 'Stations that are open today and lie in the sub-district.',
      source: 'Stations of OpenStreetMap; whether they are open: metro lines of the atlas, May 2026.',
      limits: 'A station just beyond the border is not counted, however near it is.',
    },
    moran: {
      title: 'Moran’s I',
      formula:
        'I = (n ÷ Σ wᵢⱼ) × Σ wᵢⱼ (xᵢ − x̄)(xⱼ − x̄) ÷ Σ (xᵢ − x̄)², x being places per km² of a hexagon and w the share 1 ÷ number of neighbours that share an edge; p from {{simulations, number}} random sets.',
      source: 'Moran 1950, doi:10.1093/biomet/37.1-2.17; checked against esda.',
      limits:
        'Says whether like lies beside like in the whole district, not where. It changes with the size of the cells.',
    },
    generalG: {
      title: 'Getis–Ord G',
      formula:
        'G = Σ wᵢⱼ xᵢ xⱼ ÷ Σ xᵢ xⱼ over pairs of different hexagons, w being 1 for those that share an edge; p from {{simulations, number}} random sets.',
      source: 'Getis and Ord 1992, doi:10.1111/j.1538-4632.1992.tb00261.x; checked against esda.',
      limits:
        'High where dense cells lie beside dense ones; sparse cells hardly count. It changes with the size of the cells.',
    },
    squares: {
      title: 'Squares (χ²)',
      formula:
        'χ² = Σ (counted − expected)² ÷ expected over squares, expected by the share of the ground in each; p from {{simulations, number}} random sets, not from the χ² table.',
      source: 'Quadrat test: Pearson 1900; Diggle 2003, 2.5.',
      limits:
        'Does not see how squares lie to each other. Parts of squares at the border expect little and weigh much.',
    },
    pair: {
      title: 'Two kinds together',
      formula:
        'Of the places of the first kind, how many have one of the second within the chosen distance. The places stay, the kinds are dealt out anew for each of {{simulations, number}} random sets; p = (1 + sets at least as great) ÷ ({{simulations, number}} + 1), the smaller side doubled.',
      source: 'Random labelling: Diggle 2003, 6.4.',
      limits:
        'Straight lines, not walks. Needs {{leastOfKind, number}} of each kind. Both may lie where there is room: near does not mean because of.',
    },
    siteGain: {
      title: 'What each place brings',
      formula:
        'In the order of the list: what a place adds to those before it, in hectares that become near, or minutes that the mean walk gets shorter. Range: the middle nine tenths of up to {{draws, number}} random draws of the existing places that are only roughly located.',
      source: 'As of the figures before and after.',
      limits:
        'In another order the shares are others; only the sum stays. The places themselves are not chosen anew in the draws.',
    },
    before: {
      title: 'Before and after',
      formula:
        'Covering: residential land with a place within the chosen minutes ÷ all. Shortest mean: Σ (hectares × minutes) ÷ Σ hectares, where more than 60 minutes count as 60.',
      source: 'Residential land and walking network of OpenStreetMap; Church and ReVelle 1974, Hakimi 1964.',
      limits: 'Each hectare counts the same: how many people live there is not known.',
    },
    gain: {
      title: 'Gain',
      formula:
        'After less before. Range: existing places that are only about known are moved again and again (at most × {{draws, number}}), and what the chosen sites bring is found each time; the middle nine tenths.',
      source: 'As of before and after.',
      limits:
        'The sites are chosen for the places as they are drawn, not anew for each move; nothing is known of plots, owners or room.',
    },
  },
};

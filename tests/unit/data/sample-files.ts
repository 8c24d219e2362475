const text = { zh: '样本', en: 'Sample' };

/** The feature of an initiatives file, as JSON. */
export const featureJson = (id: string, change: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [120.1, 30.2] },
  properties: {
    category: 'market',
    kind: 'place',
    status: 'open',
    statusDate: null,
    statusSources: [],
    reportVerb: null,
    later: null,
    name: text,
    summary: text,
    namedInReport: false,
    sections: ['h1-review'],
    quote: null,
    location: {
      point: [120.1, 30.2],
      accuracyMeters: 50,
      method: text,
      osmRef: null,
      shape: { kind: 'place' },
      address: null,
    },
    unlocated: null,
    facts: [],
    related: [],
    remark: null,
  },
  ...change,
});

export const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

export const subdistrictJson = {
  type: 'Feature',
  id: 'beishan',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [120, 30],
        [121, 30],
        [121, 31],
        [120, 31],
        [120, 30],
      ],
    ],
  },
  properties: {
    name: '北山街道',
    name_en: 'Beishan',
    kind: 'subdistrict',
    areaKm2: 11.14,
    boundaryQuality: 'mapped',
  },
};

const source = {
  id: 'paper',
  kind: 'press',
  publisher: text,
  title: null,
  date: '2024-09-03',
  readOn: null,
  url: null,
};

/** A small atlas that is right in every file; below `geo/`. */
export const GOOD_FILES: Readonly<Record<string, unknown>> = {
  'initiatives/innovation.geojson': collection(),
  'initiatives/education.geojson': collection(featureJson('school')),
  'initiatives/industry.geojson': collection(),
  'initiatives/culture-street.geojson': collection(),
  'initiatives/culture-venue.geojson': collection(),
  'initiatives/market.geojson': collection(featureJson('market-b'), featureJson('market-a')),
  'initiatives/transport.geojson': collection(),
  'initiatives/livelihood.geojson': collection(),
  'initiatives/governance.geojson': collection(),
  'report.json': { title: text, source: 'paper', sections: [], indicators: [] },
  'sources.json': { sources: [source] },
  'base/subdistricts.geojson': collection(subdistrictJson),
  'base/metro-stations.geojson': collection(),
};

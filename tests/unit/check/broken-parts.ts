import { type BrokenCase, MARKET } from './broken-case.ts';

const OWN_PART = {
  id: 'stall',
  name: { zh: '摊位', en: 'Stall' },
  geometry: { type: 'Point', coordinates: [120.1, 30.2] },
  location: {
    point: [120.1, 30.2],
    accuracyMeters: 50,
    method: { zh: '取自地图。', en: 'Taken from the map.' },
    osmRef: null,
    shape: { kind: 'place' },
    address: null,
  },
  sources: ['daily'],
};

const placesWith = (parts: readonly unknown[], total: number | null = null) => ({
  meaning: { zh: '已知的几处。', en: 'Those that are known.' },
  total,
  parts,
});

/** Initiatives with several places. */
export const BROKEN_PARTS: readonly BrokenCase[] = [
  {
    name: 'a part that is told twice',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ initiative: 'gudang' }, { initiative: 'gudang' }])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[1]`],
  },
  {
    name: 'more parts than there are',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ initiative: 'gudang' }, OWN_PART], 1)),
    expected: [`parts error ${MARKET} features[1].properties.places.total`],
  },
  {
    name: 'a part that is an initiative nobody has',
    breakIt: ({ renewal }) => void (renewal.properties.places = placesWith([{ initiative: 'lost' }])),
    expected: [`references error ${MARKET} features[1].properties.places.parts[0].initiative`],
  },
  {
    name: 'a part off its shape',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([
        { ...OWN_PART, geometry: { type: 'Point', coordinates: [120.2, 30.2] } },
      ])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[0].location.point`],
  },
  {
    name: 'a part whose source is not there',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ ...OWN_PART, sources: ['weekly'] }])),
    expected: [`references error ${MARKET} features[1].properties.places.parts[0].sources[0]`],
  },
];

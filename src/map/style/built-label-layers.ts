import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { HALO } from './fonts.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { isKind, linear } from './zoom-stops.ts';

type RoadRow = Readonly<{ id: string; kinds: readonly string[]; minZoom: number; spacingPixels: number }>;

/** From the least to the most important: the last is placed first. */
const ROADS: readonly RoadRow[] = [
  {
    id: 'minor',
    kinds: ['residential', 'unclassified', 'living_street', 'pedestrian', 'service'],
    minZoom: 15,
    spacingPixels: 340,
  },
  { id: 'tertiary', kinds: ['tertiary'], minZoom: 14, spacingPixels: 380 },
  { id: 'major', kinds: ['motorway', 'trunk', 'primary', 'secondary'], minZoom: 13, spacingPixels: 420 },
];

function roadLabels({ tokens: { label }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  return ROADS.map(({ id, kinds, minZoom, spacingPixels }) => ({
    id: `label-road-${id}`,
    type: 'symbol',
    source: SOURCE.base,
    'source-layer': 'street_labels',
    minzoom: minZoom,
    filter: isKind(kinds),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': spacingPixels,
      'text-field': name,
      'text-font': fonts.sans,
      'text-size': linear([13, 10], [16, 12.5]),
      'text-letter-spacing': locale === 'en' ? 0.02 : 0.12,
      'text-padding': 6,
      'text-max-angle': 38,
    },
    paint: { 'text-color': label.road, 'text-halo-color': label.halo, ...HALO },
  }));
}

const isOneOf = (key: string, values: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', key],
  ['literal', [...values]],
];

/** What a reader steers by, by the zoom it is named from; shops and kiosks are left to the data. */
const LANDMARKS: readonly Readonly<{ minZoom: number; is: ExpressionSpecification }>[] = [
  {
    minZoom: 15,
    is: isOneOf('amenity', ['college', 'hospital', 'library', 'arts_centre', 'townhall', 'school']),
  },
  { minZoom: 14, is: ['any', isOneOf('amenity', ['place_of_worship']), isOneOf('tourism', ['gallery'])] },
  {
    minZoom: 13,
    is: [
      'any',
      isOneOf('amenity', ['university']),
      isOneOf('tourism', ['museum', 'attraction', 'zoo', 'theme_park']),
      isOneOf('leisure', ['stadium']),
    ],
  },
];

function landmarkLabels({ tokens: { label }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  return LANDMARKS.map(({ minZoom, is }) => ({
    id: `label-landmark-${String(minZoom)}`,
    type: 'symbol',
    source: SOURCE.base,
    'source-layer': 'pois',
    minzoom: minZoom,
    filter: ['all', ['has', 'name'], is],
    layout: {
      'text-field': name,
      'text-font': fonts.sans,
      'text-size': linear([13, 10.5], [16, 12.5]),
      'text-max-width': locale === 'en' ? 9 : 7,
      'text-padding': linear([13, 26], [15, 8]),
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'way_area'], 0]],
    },
    paint: { 'text-color': label.place, 'text-halo-color': label.halo, ...HALO },
  }));
}

function stationLabels({ tokens: { label }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-station',
      type: 'symbol',
      source: SOURCE.metroStations,
      minzoom: 12.9,
      layout: {
        'text-field': name,
        'text-font': fonts.sans,
        'text-size': linear([12.9, 10.5], [16, 12.5]),
        'text-max-width': locale === 'en' ? 8 : 7,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-padding': 2,
      },
      paint: { 'text-color': label.station, 'text-halo-color': label.halo, ...HALO, 'text-halo-width': 1.4 },
    },
  ];
}

/** Streets, landmarks and stations: in sans. */
export function builtLabelLayers(context: StyleContext): LayerSpecification[] {
  return [...roadLabels(context), ...landmarkLabels(context), ...stationLabels(context)];
}

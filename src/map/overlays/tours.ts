import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { arrangePlaces } from '../../domain/declutter/arrange-places.ts';
import type { MapTours, MapTourStop } from '../map-contract.ts';
import { type MarkerImageKind, markerImagePrefix, markerImageSuffix } from '../markers/marker-image-id.ts';
import type { StyleContext } from '../style/style-context.ts';
import { ROUND, toFeature, toPositions } from './feature.ts';
import { anchorsByPlace, areOutermost, namePlaces } from './name-places.ts';
import type { Overlay } from './overlay.ts';
import { shortLabel } from './short-label.ts';

/** Half a stop's marker with its casing: markers of two stops do not lie on each other. */
const STOP_RADIUS_PIXELS = 18;

/** Where the stops are drawn: pushed apart until none hides another. */
const arrangeStops = (stops: readonly MapTourStop[], zoom: number) =>
  arrangePlaces(
    stops.map((stop, rank) => ({ ...stop, rank })),
    { zoom, radiusPixels: STOP_RADIUS_PIXELS },
  );

/** The legs of tours, and the stops of the open one. @param zoom As rounded by `arrangementZoom()` */
export function buildTourFeatures(tours: MapTours | null, zoom: number): readonly Feature[] {
  if (tours === null) return [];
  const stops = arrangeStops(tours.stops, zoom);
  const names = namePlaces(tours.stops, zoom);
  const outermost = areOutermost(tours.stops);
  return [
    ...tours.legs.map(({ tourId, by, weight, line }) =>
      toFeature(
        { type: 'LineString', coordinates: toPositions(line) },
        { part: by === 'ride' ? 'ride' : weight, tour: tourId },
      ),
    ),
    ...stops
      .filter(({ needsLeader }) => needsLeader)
      .map(({ place: { point }, at }) =>
        toFeature({ type: 'LineString', coordinates: [[...point], [...at]] }, { part: 'leader' }),
      ),
    ...stops.map(({ place: { number, label, category, isRead, rank }, at }) =>
      toFeature(
        { type: 'Point', coordinates: [...at] },
        {
          part: number === null ? 'end' : category === null ? 'stop' : 'marked',
          number: String(number ?? ''),
          label: shortLabel(label),
          names: names[rank],
          outermost: outermost[rank],
          read: isRead,
          // As if it were open: the status stands on the page.
          ...(category !== null && { image: markerImageSuffix(category, 'open') }),
        },
      ),
    ),
  ];
}

const isPart = (...parts: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'part'],
  ['literal', parts],
];

const IS_READ: ExpressionSpecification = ['boolean', ['get', 'read'], false];
const IS_MARKED: ExpressionSpecification = ['has', 'image'];

function legLayers({ tokens }: StyleContext): LayerSpecification[] {
  const { seal, markerPaper, inkSecondary } = tokens.ui;
  const way = { type: 'line', source: 'tours', layout: ROUND } as const;
  return [
    {
      ...way,
      id: 'tours-casing',
      filter: isPart('quiet', 'lit', 'walked', 'ahead'),
      paint: { 'line-color': markerPaper, 'line-width': ['match', ['get', 'part'], 'quiet', 5, 8] },
    },
    {
      ...way,
      id: 'tours-quiet',
      filter: isPart('quiet'),
      paint: { 'line-color': inkSecondary, 'line-width': 2.2, 'line-opacity': 0.85 },
    },
    {
      ...way,
      id: 'tours-walked',
      filter: isPart('lit', 'walked'),
      paint: { 'line-color': seal, 'line-width': 4 },
    },
    {
      ...way,
      id: 'tours-ahead',
      filter: isPart('ahead'),
      paint: { 'line-color': seal, 'line-width': 4.4, 'line-dasharray': [0.01, 1.7] },
    },
    {
      ...way,
      id: 'tours-ride',
      filter: isPart('ride'),
      paint: { 'line-color': inkSecondary, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      ...way,
      id: 'tours-leader',
      filter: isPart('leader'),
      paint: { 'line-color': inkSecondary, 'line-width': 0.9 },
    },
  ];
}

function stopLayers(context: StyleContext): LayerSpecification[] {
  const { ink, seal, markerPaper } = context.tokens.ui;
  return [
    // Below the numbers and the name that is read, which are placed first and so keep their room.
    nameLayer(context, 'others'),
    {
      id: 'tours-end',
      type: 'circle',
      source: 'tours',
      filter: isPart('end'),
      paint: {
        'circle-radius': 5,
        'circle-color': markerPaper,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'tours-stop',
      type: 'circle',
      source: 'tours',
      filter: isPart('stop'),
      paint: {
        'circle-radius': ['case', IS_READ, 14, 11],
        'circle-color': ['case', IS_READ, seal, ink],
        'circle-stroke-color': markerPaper,
        'circle-stroke-width': 2,
      },
    },
    // Above the discs: it lies on one where it has no room beside them.
    nameLayer(context, 'read'),
    numberLayer(context),
  ];
}

function numberLayer(context: StyleContext): LayerSpecification {
  const { markerPaper } = context.tokens.ui;
  const markerOf = (kind: MarkerImageKind): ExpressionSpecification => [
    'concat',
    markerImagePrefix({ kind, theme: context.theme, sizePixels: 32 }),
    ['get', 'image'],
  ];
  return {
    id: 'tours-number',
    type: 'symbol',
    source: 'tours',
    filter: isPart('stop', 'marked'),
    layout: {
      // Without one where it has no `image`: the disc below.
      'icon-image': ['case', IS_MARKED, ['case', IS_READ, markerOf('framed'), markerOf('mini')], ''],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      // The one that is read lies above its neighbours.
      'symbol-sort-key': ['case', IS_READ, 1, 0],
      'text-field': ['get', 'number'],
      'text-font': context.fonts.bold,
      'text-size': 13,
      'text-allow-overlap': true,
      // Names keep clear of the disc, not only of its number.
      'text-padding': 5,
    },
    paint: { 'text-color': markerPaper },
  };
}

/** Of the names only the one that is read is shown whether there is room for it or not. */
function nameLayer({ tokens, fonts }: StyleContext, which: 'read' | 'others'): LayerSpecification {
  const { ink, markerPaper, sealText } = tokens.ui;
  const reach = which === 'read' ? 'far' : 'near';
  return {
    id: which === 'read' ? 'tours-read-label' : 'tours-label',
    type: 'symbol',
    source: 'tours',
    filter: ['all', isPart('stop', 'marked', 'end'), ['==', IS_READ, which === 'read']],
    layout: {
      'text-allow-overlap': which === 'read',
      'text-field': ['get', 'label'],
      'text-font': fonts.bold,
      'text-size': 12.5,
      'text-max-width': 8,
      // Beyond the frame of the silhouette, the silhouette, or the disc.
      'text-variable-anchor-offset': [
        'case',
        IS_MARKED,
        anchorsByPlace(which === 'read' ? 2.3 : 1.75, reach),
        anchorsByPlace(1.3, reach),
      ],
      'text-justify': 'auto',
      // Where two have room for one, a stop is named rather than the station from which the walk begins.
      'symbol-sort-key': ['case', ['get', 'outermost'], 0, isPart('end'), 2, 1],
    },
    paint: {
      'text-color': which === 'read' ? sealText : ink,
      'text-halo-color': markerPaper,
      'text-halo-width': 1.7,
    },
  };
}

/** Walks to be chosen, and the chosen one with its stops. */
export const tours = {
  sources: {
    tours: {
      // Lines are the same at every zoom; only stops are pushed apart.
      needs: ({ values: { tours: shown }, arrangement }) => [
        shown,
        shown === null || shown.stops.length === 0 ? null : arrangement.zoom,
      ],
      build: ({ values, arrangement }) => buildTourFeatures(values.tours, arrangement.zoom),
    },
  },
  layers: { ground: legLayers, top: stopLayers },
  pressed: { tour: ['tours-quiet', 'tours-walked'] },
} as const satisfies Overlay;

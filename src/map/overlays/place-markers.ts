import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import type { MapInitiative } from '../map-contract.ts';
import {
  markerImagePrefix,
  markerImageSuffix,
  type MarkerImageKind,
  type MarkerSize,
} from '../markers/marker-image-id.ts';
import { LAYER } from '../style/ids.ts';
import type { StyleContext } from '../style/style-context.ts';
import type { Arrangement } from './arrange-initiatives.ts';
import { IS_HIDDEN, IS_HOVERED, IS_SELECTED, toStatefulFeature, unlessHidden } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { discZoom } from './uncertainty.ts';

const buildMarkerFeatures = ({ places }: Arrangement): Feature[] =>
  places.map(({ place, at }) =>
    toStatefulFeature(
      { type: 'Point', coordinates: [...at] },
      {
        id: place.id,
        image: markerImageSuffix(place.category, place.status),
        discZoom: discZoom(place),
        dimmed: place.dimmed,
        part: place.part,
      },
    ),
  );

/** Whether a line leads from the marker back to the place. */
const hasLeader = ({ needsLeader, place }: ArrangedPlace<MapInitiative>): boolean =>
  needsLeader && !place.dimmed;

const buildLeaderFeatures = ({ places }: Arrangement): Feature[] =>
  places
    .filter(hasLeader)
    .map(({ place, at }) =>
      toStatefulFeature({ type: 'LineString', coordinates: [[...place.point], [...at]] }, { id: place.id }),
    );

const IS_DIMMED: ExpressionSpecification = ['get', 'dimmed'];

/** Beside its disc a marker says what, not where: smaller than any that stands on its spot. */
const UNCERTAIN_SCALE = 0.75;
export const IS_PART: ExpressionSpecification = ['get', 'part'];
/** A part is told from a whole by its size at every zoom. */
export const PART_SCALE = 0.6;
/** Still to be seen as being there, without a claim to be read. */
const DIMMED_OPACITY = 0.35;

/** The image of the feature in one of the sizes it is drawn at. */
const sizedImage = (
  { theme }: StyleContext,
  kind: MarkerImageKind,
  sizePixels: MarkerSize,
): ExpressionSpecification => ['concat', markerImagePrefix({ kind, theme, sizePixels }), ['get', 'image']];

/** Markers have three sizes, so the image changes with the zoom rather than its scale. */
function bySize(image: (sizePixels: MarkerSize) => ExpressionSpecification): ExpressionSpecification {
  return ['step', ['zoom'], image(21), 12, image(26), 14, image(30)];
}

/** The marker of the feature in the size of the zoom. */
export const markerImage = (context: StyleContext, kind: MarkerImageKind): ExpressionSpecification =>
  bySize((size) => sizedImage(context, kind, size));

/** Dimmed places are small at every zoom. */
function markerOrMini(context: StyleContext, kind: 'marker' | 'casing'): ExpressionSpecification {
  const mini = sizedImage(context, kind === 'marker' ? 'mini' : 'casing', 16);
  return bySize((size) => ['case', IS_DIMMED, mini, sizedImage(context, kind, size)]);
}

const uncertain = (zoom: number): ExpressionSpecification => [
  'case',
  IS_PART,
  PART_SCALE,
  ['all', ['>=', zoom, ['get', 'discZoom']], ['!', IS_DIMMED]],
  UNCERTAIN_SCALE,
  1,
];

/** Smaller where the disc says the place is not certain. */
const MARKER_SCALE: DataDrivenPropertyValueSpecification<number> = [
  'step',
  ['zoom'],
  uncertain(10),
  11,
  uncertain(11),
  12,
  uncertain(12),
  13,
  uncertain(13),
  14,
  uncertain(14),
  15,
  uncertain(15),
  16,
  uncertain(16),
  17,
  uncertain(17),
];

export const ALWAYS_SHOWN = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;

function markerLayers(context: StyleContext): LayerSpecification[] {
  const layout = { ...ALWAYS_SHOWN, 'icon-ignore-placement': true, 'icon-size': MARKER_SCALE } as const;
  return [
    {
      id: LAYER.placeCasing,
      type: 'symbol',
      source: 'places',
      layout: { ...layout, 'icon-image': markerOrMini(context, 'casing') },
      paint: { 'icon-opacity': ['case', IS_HIDDEN, 0, IS_HOVERED, 1, 0] },
    },
    {
      id: LAYER.placeMarker,
      type: 'symbol',
      source: 'places',
      layout: { ...layout, 'symbol-z-order': 'viewport-y', 'icon-image': markerOrMini(context, 'marker') },
      paint: {
        'icon-opacity': ['case', ['any', IS_HIDDEN, IS_SELECTED], 0, IS_DIMMED, DIMMED_OPACITY, 1],
      },
    },
  ];
}

/** Hairlines from a marker that was pushed aside back to its true place. */
function leaderLayers({ tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'leaders',
      type: 'line',
      source: 'leaders',
      paint: {
        'line-color': tokens.ui.inkSecondary,
        'line-width': 0.9,
        // The chosen marker stands at its true place.
        'line-opacity': unlessHidden(['case', IS_SELECTED, 0, 1]),
      },
    },
  ];
}

/** The markers, and lines from those that were pushed aside. Markers always show. */
export const placeMarkers = {
  sources: {
    places: {
      needs: ({ arrangement }) => [arrangement],
      build: ({ arrangement }) => buildMarkerFeatures(arrangement),
      states: { hidden: { present: ({ loaded }) => loaded, shown: 'leads' } },
    },
    leaders: {
      needs: ({ arrangement }) => [arrangement],
      build: ({ arrangement }) => buildLeaderFeatures(arrangement),
      states: {
        hidden: {
          present: ({ arrangement }) => arrangement.places.filter(hasLeader).map(({ place }) => place),
          shown: 'leads',
        },
      },
    },
  },
  layers: { ground: leaderLayers, markers: markerLayers },
  pressed: { marker: [LAYER.placeMarker] },
} as const satisfies Overlay;

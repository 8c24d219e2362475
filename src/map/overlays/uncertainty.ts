import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomForSize } from '../../domain/geo/mercator.ts';
import type { MapInitiative } from '../map-contract.ts';
import { categoryColor } from '../style/category-color.ts';
import type { StyleContext } from '../style/style-context.ts';
import { linear } from '../style/zoom-stops.ts';
import { IS_HOVERED, IS_SELECTED, ROUND, toStatefulFeature, unlessHidden } from './feature.ts';
import { groundCircle } from './ground-circle.ts';
import type { Overlay } from './overlay.ts';

/** A place is drawn as an area from the zoom at which its accuracy radius is wider than this. */
const DISC_MIN_RADIUS_PIXELS = 14;

/** A disc that would be drawn only from here on never is. */
const LAST_DISC_ZOOM = 18;
/** Zooms between which the opacity of a disc is interpolated. It stays as it is beyond the last one. */
const DISC_ZOOMS = [9, 10, 11, 12, 13, 14, 15, 16, 17, LAST_DISC_ZOOM] as const;

/** The zoom from which the accuracy of a place is drawn as a disc. */
export const discZoom = ({ accuracyMeters, point }: MapInitiative): number =>
  zoomForSize(accuracyMeters, DISC_MIN_RADIUS_PIXELS, point[1]);

/** Whether there is a disc at any zoom. */
const hasDisc = (initiative: MapInitiative): boolean =>
  !initiative.dimmed && discZoom(initiative) < LAST_DISC_ZOOM;

/** Zooms since the disc is drawn; its radius doubles with each. */
const discAge = (zoom: number): ExpressionSpecification => ['-', zoom, ['get', 'discZoom']];

/** `shown(zoom)` from the zoom on at which the disc of the feature is wide enough, nothing before. */
function fromDiscZoom(shown: (zoom: number) => ExpressionSpecification): ExpressionSpecification {
  return linear(
    ...DISC_ZOOMS.map((zoom): [number, ExpressionSpecification] => [
      zoom,
      unlessHidden(['case', ['>=', zoom, ['get', 'discZoom']], shown(zoom), 0]),
    ]),
  );
}

/** Leaves out of a tile the discs that no zoom shows for which the tile is drawn: up to the next whole one. */
const IS_EVER_SHOWN: ExpressionSpecification = ['<=', ['get', 'discZoom'], ['+', ['zoom'], 1]];

/** Discs lie over each other and over the whole view: the wider, the fainter, except the chosen one. */
const discFill = (zoom: number): ExpressionSpecification => [
  'case',
  IS_SELECTED,
  0.1,
  ['interpolate', ['linear'], discAge(zoom), 0, 0.08, 2, 0.06, 4, 0.02],
];

const discEdge = (zoom: number): ExpressionSpecification => [
  'case',
  ['any', IS_SELECTED, IS_HOVERED],
  1,
  zoom < 12 ? 0.5 : ['interpolate', ['linear'], discAge(zoom), 2, 0.9, 5, 0.4],
];

function discLayers({ tokens }: StyleContext): LayerSpecification[] {
  const color = categoryColor(tokens);
  return [
    {
      id: 'uncertainty-fill',
      type: 'fill',
      source: 'uncertainty',
      filter: IS_EVER_SHOWN,
      // The dots lie over its rim: smoothing it would only draw every disc twice.
      paint: { 'fill-color': color, 'fill-antialias': false, 'fill-opacity': fromDiscZoom(discFill) },
    },
    {
      id: 'uncertainty-edge',
      type: 'line',
      source: 'uncertainty',
      filter: IS_EVER_SHOWN,
      layout: ROUND,
      paint: {
        'line-color': color,
        'line-width': linear([11, 1.2], [13, 1.6]),
        'line-opacity': fromDiscZoom(discEdge),
        'line-dasharray': [0.01, 2.5],
      },
    },
  ];
}

/** Discs of true metres: where a place may be, when its position is not certain. */
export const uncertainty = {
  sources: {
    uncertainty: {
      needs: ({ loaded }) => [loaded],
      build: ({ loaded }) =>
        loaded.filter(hasDisc).map((initiative) =>
          toStatefulFeature(groundCircle(initiative.point, initiative.accuracyMeters), {
            id: initiative.id,
            category: initiative.category,
            discZoom: discZoom(initiative),
          }),
        ),
      states: { hidden: { present: ({ loaded }) => loaded.filter(hasDisc), shown: 'all' } },
    },
  },
  layers: { ground: discLayers },
} as const satisfies Overlay;

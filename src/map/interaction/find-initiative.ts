import type { MapGeoJSONFeature, MapLibreMap, Point } from 'maplibre-gl';
import * as v from 'valibot';
import type { SiteId } from '../../schema/initiative.ts';
import { type TourId, TourIdSchema } from '../../schema/tour-choices.ts';
import { canBeQueried } from '../graphics.ts';
import { pressedLayers } from '../overlays/overlay-table.ts';

/** Half the side of the square in which a marker counts as hit, in CSS pixels: targets of 32 and 44; keys aim in steps. */
const HIT_RADIUS = { mouse: 16, touch: 22, crosshair: 32 } as const;
export type PointerKind = keyof typeof HIT_RADIUS;

/** Half the side for lines: a finger on a map full of streets should not hit all of them. */
const LINE_RADIUS = { mouse: 4, touch: 10, crosshair: 16 } as const;

const MARKER_LAYERS = pressedLayers('marker');
const NAME_LAYERS = pressedLayers('name');
const SHAPE_LAYERS = pressedLayers('shape');
const TOUR_LAYERS = pressedLayers('tour');

function featuresIn(
  map: MapLibreMap,
  { x, y }: Point,
  radius: number,
  layers: readonly string[],
): MapGeoJSONFeature[] {
  return map.queryRenderedFeatures(
    [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ],
    { layers: [...layers] },
  );
}

function nearest(
  map: MapLibreMap,
  point: Point,
  features: readonly MapGeoJSONFeature[],
): MapGeoJSONFeature | undefined {
  const distance = ({ geometry }: MapGeoJSONFeature): number => {
    if (geometry.type !== 'Point') return Infinity;
    const [lng = 0, lat = 0] = geometry.coordinates;
    return map.project([lng, lat]).dist(point);
  };
  return features.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The initiative under the pointer: the nearest marker, else a label, else a street or area; none where nothing is drawn. */
export function findInitiative(
  map: MapLibreMap,
  point: Point,
  pointer: PointerKind,
  isShown: (id: unknown) => id is SiteId,
): SiteId | null {
  if (!canBeQueried(map)) return null;
  const shownIn = (radius: number, layers: readonly string[]): MapGeoJSONFeature[] =>
    featuresIn(map, point, radius, layers).filter(
      ({ properties, state }) => state.hidden !== true && isShown(properties.id),
    );
  const hit =
    nearest(map, point, shownIn(HIT_RADIUS[pointer], MARKER_LAYERS)) ??
    shownIn(0, NAME_LAYERS)[0] ??
    shownIn(LINE_RADIUS[pointer], SHAPE_LAYERS)[0];
  const id: unknown = hit?.properties.id;
  return isShown(id) ? id : null;
}

/** The tour whose way is under the pointer; null where there is none. */
export function findTour(map: MapLibreMap, point: Point, pointer: PointerKind): TourId | null {
  if (!canBeQueried(map)) return null;
  const [hit] = featuresIn(map, point, LINE_RADIUS[pointer], TOUR_LAYERS);
  const id: unknown = hit?.properties.tour;
  const parsed = v.safeParse(TourIdSchema, id);
  return parsed.success ? parsed.output : null;
}

import { LngLatBounds, type MapLibreMap } from 'maplibre-gl';
import { zoomForSize } from '../../domain/geo/mercator.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../district-ground.ts';
import type { MapInitiative, MapPadding } from '../map-contract.ts';
import { type Frame, freeSpace, isInFreeSpace, offsetOf } from './free-space.ts';
import { type Corners, geometryBounds, pointBounds } from './geometry-bounds.ts';
import type { Destination } from './motion.ts';
import type { Refitting } from './refit-on-turn.ts';
import { toLngLatLike } from './to-lng-lat-like.ts';

/** Closest zoom that the app itself moves to: streets and buildings around the place are still in view. */
const REVEAL_MAX_ZOOM = 15.5;
/** A little more than the whole district: a far-flung shape is shown in it. */
const REVEAL_MIN_ZOOM = DISTRICT_ZOOM.district - 0.5;
/** From this zoom on a place is shown well enough to leave the zoom alone. */
const KEEP_ZOOM = 13;
/** A pin stands on its point, in CSS pixels. */
const PIN_HEIGHT = 36;
/** Share of the free space that the circle of uncertainty may fill. */
const DISC_SHARE = 0.7;

const toBounds = ([southWest, northEast]: Corners): LngLatBounds =>
  new LngLatBounds(toLngLatLike(southWest), toLngLatLike(northEast));

/** The zoom at which the whole circle of uncertainty fits into the free space. */
function discFitZoom(
  map: MapLibreMap,
  { accuracyMeters, point }: MapInitiative,
  padding: MapPadding,
): number {
  const { width, height } = freeSpace(map, padding);
  return zoomForSize(accuracyMeters * 2, Math.min(width, height) * DISC_SHARE, point[1]);
}

/** `isRestoring`: for a link or the history, which tell no such move. */
export type How = Readonly<{ isRestoring: boolean; isAtOnce?: boolean }>;
export type Move = (destination: Destination, how?: How) => void;

export type Revealing = Readonly<{
  /** Fits all of them, with room for a pin on the northernmost, into this free space or else the usual one. */
  revealAll: (points: readonly LngLat[]) => void;
  /** As `revealAll`, but links do not tell it. */
  oversee: (points: readonly LngLat[]) => void;
  /** Nothing happens for what is not on the map. */
  reveal: (initiative: MapInitiative | undefined) => void;
  revealPoint: (point: LngLat) => void;
  /** Shows a circle around the point, unless the point is well in sight already. */
  revealAround: (point: LngLat, radiusMeters: number) => void;
  /** Moves without zooming, and only when the point is out of sight. */
  keepInSight: (point: LngLat) => void;
  showDistrict: (how?: How) => void;
}>;

/**
 * All of the bounds in the middle of the free space, north up; null where there is none. What does not fit at the least zoom
 * of the map is still in the middle.
 */
function fitting(map: MapLibreMap, bounds: Corners, padding: MapPadding): Destination | null {
  const box = toBounds(bounds);
  const zoom = map.cameraForBounds(box, { padding: { ...padding }, maxZoom: REVEAL_MAX_ZOOM })?.zoom;
  if (zoom === undefined) return null;
  return {
    center: box.getCenter(),
    zoom: Math.max(zoom, map.getMinZoom()),
    bearing: 0,
    offset: offsetOf(padding),
  };
}

/** With its southernmost pins above the credits. */
const wholeDistrict = (map: MapLibreMap, { padding, pinPadding: { bottom } }: Frame): Destination | null =>
  fitting(map, DISTRICT_BOUNDS, { ...padding, bottom });

type Fit = (destinationNow: () => Destination | null, how?: How) => void;

/** A move that is made again when the map is turned: quietly then, since a link tells what was asked for. */
const refittingMove = (move: Move, refitting: Refitting): Fit => {
  const fit: Fit = (destinationNow, how) => {
    const destination = destinationNow();
    if (destination === null) return;
    move(destination, how);
    refitting.fitted(() => {
      fit(destinationNow, { isRestoring: true });
    });
  };
  return fit;
};

/** Moves that bring something into the free space. */
export function createRevealing(
  map: MapLibreMap,
  { frame, move, refitting }: Readonly<{ frame: () => Frame; move: Move; refitting: Refitting }>,
): Revealing {
  const fit = refittingMove(move, refitting);

  const revealPoint = (point: LngLat, fittingZoom: number): void => {
    const { padding } = frame();
    const zoom = Math.max(Math.min(fittingZoom, REVEAL_MAX_ZOOM), REVEAL_MIN_ZOOM);
    if (map.getZoom() >= Math.min(KEEP_ZOOM, zoom) && isInFreeSpace(map, point, padding)) return;
    move({ center: toLngLatLike(point), zoom, offset: offsetOf(padding) });
  };

  const fitPins = (points: readonly LngLat[], how?: How): void => {
    const bounds = pointBounds(points);
    if (bounds === null) return;
    fit(() => {
      const { pinPadding } = frame();
      return fitting(map, bounds, { ...pinPadding, top: pinPadding.top + PIN_HEIGHT });
    }, how);
  };

  return {
    reveal: (initiative) => {
      if (initiative === undefined) return;
      const bounds = initiative.geometry.type === 'Point' ? null : geometryBounds(initiative.geometry);
      if (bounds !== null) fit(() => fitting(map, bounds, frame().padding));
      else revealPoint(initiative.point, discFitZoom(map, initiative, frame().padding));
    },
    revealAll: (points) => {
      fitPins(points);
    },
    oversee: (points) => {
      fitPins(points, { isRestoring: true });
    },
    revealPoint: (point) => {
      revealPoint(point, REVEAL_MAX_ZOOM);
    },
    revealAround: (point, radiusMeters) => {
      const { width, height } = freeSpace(map, frame().padding);
      revealPoint(point, zoomForSize(radiusMeters * 2, Math.min(width, height), point[1]));
    },
    keepInSight: (point) => {
      const { padding } = frame();
      if (isInFreeSpace(map, point, padding)) return;
      move({ center: toLngLatLike(point), offset: offsetOf(padding) });
    },
    showDistrict: (how) => {
      fit(() => wholeDistrict(map, frame()), how);
    },
  };
}

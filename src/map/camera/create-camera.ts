import type { MapLibreMap } from 'maplibre-gl';
import { boxOf } from '../../domain/geo/bounds.ts';
import type { Camera } from '../../schema/camera.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { areGraphicsLost } from '../graphics.ts';
import type { MapPadding } from '../map-contract.ts';
import { createRevealing, type Move, type Revealing } from './create-revealing.ts';
import { centerOf, type Frame, freeSpace, offsetOf } from './free-space.ts';
import { moveCamera, type Destination } from './motion.ts';
import { type Refitting, refitOnTurn } from './refit-on-turn.ts';
import { toLngLatLike } from './to-lng-lat-like.ts';

/** Small enough for the eye not to search, large enough for the map to rest between two steps. */
const MIDDLE_PIXELS = 24;
/** The same for who wants no motion: each move is a jump. As a share of the free space to both sides. */
const CALM_SHARE = 0.3;

function isInMiddle(map: MapLibreMap, point: LngLat, { padding, reducedMotion }: Frame): boolean {
  const { width, height } = freeSpace(map, padding);
  const middle = centerOf(map, padding);
  const { x, y } = map.project(toLngLatLike(point));
  const [across, down] = [Math.abs(x - middle.x), Math.abs(y - middle.y)];
  if (!reducedMotion) return Math.hypot(across, down) < MIDDLE_PIXELS;
  return across < width * CALM_SHARE && down < height * CALM_SHARE;
}

const same = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) < tolerance;

const isSame = (a: Camera, b: Camera): boolean =>
  same(a.center[0], b.center[0], 1e-6) &&
  same(a.center[1], b.center[1], 1e-6) &&
  same(a.zoom, b.zoom, 1e-3) &&
  same(a.bearing, b.bearing, 0.1) &&
  same(a.pitch, b.pitch, 0.1);

export type CameraControl = Omit<Revealing, 'showDistrict'> &
  Readonly<{
    /** Keeps the point in the middle; links do not tell such a move. */
    follow: (point: LngLat, leastZoom: number | null) => void;
    /** The middle of the free space. */
    visibleCenter: () => LngLat;
    /** The same, in pixels of the map's container. */
    centerPixel: () => Readonly<{ x: number; y: number }>;
    /** South-west and north-east corner of what can be seen. */
    bounds: () => readonly [LngLat, LngLat];
    /** With the middle of the free space as its centre. */
    now: () => Camera;
    /** Moves for a link or the history; null shows the whole district. */
    moveTo: (camera: Camera | null) => void;
    showDistrict: () => void;
    /** True while the app ends one move to begin another: then the camera is not at rest. */
    isInterrupting: () => boolean;
    zoomBy: (steps: 1 | -1) => void;
    /** By shares of the free space: x to the right, y down. */
    panBy: (shares: Readonly<{ x: number; y: number }>) => void;
    resetNorth: () => void;
    tilt: (pitchDegrees: number) => void;
    dispose: () => void;
  }>;

function follow(
  { map, frame, move }: Readonly<{ map: MapLibreMap; frame: () => Frame; move: Move }>,
  point: LngLat,
  leastZoom: number | null,
): void {
  const zoom = Math.max(map.getZoom(), leastZoom ?? 0);
  if (zoom === map.getZoom() && isInMiddle(map, point, frame())) return;
  move({ center: toLngLatLike(point), zoom, offset: offsetOf(frame().padding) }, { isRestoring: true });
}

/** Moves that leave what the reader looks at in the middle of the free space. */
function createChangesInPlace(
  map: MapLibreMap,
  visibleCenter: () => LngLat,
  move: Move,
): Pick<CameraControl, 'zoomBy' | 'resetNorth' | 'tilt' | 'dispose'> {
  const change = (destination: Destination): void => {
    move({ ...destination, around: toLngLatLike(visibleCenter()) });
  };
  /** Of a move that goes on; null at rest. */
  let goalZoom: number | null = null;
  const rested = map.on('moveend', () => {
    goalZoom = null;
  });
  return {
    dispose: () => {
      rested.unsubscribe();
    },
    zoomBy: (steps) => {
      // Pressed again before the map has come there, it goes on from there.
      const zoom = (goalZoom ?? map.getZoom()) + steps;
      change({ zoom });
      if (map.isMoving()) goalZoom = zoom;
    },
    resetNorth: () => {
      change({ bearing: 0, pitch: 0 });
    },
    tilt: (pitch) => {
      change({ pitch });
    },
  };
}

function createMover(
  map: MapLibreMap,
  { frame, refitting }: Readonly<{ frame: () => Frame; refitting: Refitting }>,
): Pick<CameraControl, 'isInterrupting'> & { move: Move } {
  let isInterrupting = false;
  return {
    isInterrupting: () => isInterrupting,
    move: (destination, how) => {
      refitting.left();
      // MapLibre tells the end of a move that is interrupted like any other.
      isInterrupting = true;
      map.stop();
      isInterrupting = false;
      // Nobody sees a flight while nothing is drawn, and MapLibre flies by its frames.
      const reducedMotion = frame().reducedMotion || areGraphicsLost(map) || how?.isAtOnce === true;
      moveCamera(map, destination, { reducedMotion, ...how });
    },
  };
}

/**
 * @param start Where to begin, at once; null begins with the whole district.
 * @param frame Read at each move, because padding and motion may have changed.
 */
export function createCamera(map: MapLibreMap, start: Camera | null, frame: () => Frame): CameraControl {
  const refitting = refitOnTurn(map);
  const { move, isInterrupting } = createMover(map, { frame, refitting });
  const revealing = createRevealing(map, { frame, move, refitting });
  const centerPixel = () => centerOf(map, frame().padding);
  const visibleCenter = (): LngLat => {
    const { x, y } = centerPixel();
    const { lng, lat } = map.unproject([x, y]);
    return lngLat(lng, lat);
  };
  const inPlace = createChangesInPlace(map, visibleCenter, move);
  const now = (): Camera => cameraOf(map, visibleCenter());
  const destinationOf = ({ center, ...rest }: Camera): Destination => ({
    center: toLngLatLike(center),
    offset: offsetOf(frame().padding),
    ...rest,
  });
  if (start === null) revealing.showDistrict({ isRestoring: true, isAtOnce: true });
  else moveCamera(map, destinationOf(start), { reducedMotion: true });

  return {
    ...revealing,
    ...inPlace,
    dispose: () => {
      inPlace.dispose();
      refitting.dispose();
    },
    isInterrupting,
    follow: (point, leastZoom) => {
      follow({ map, frame, move }, point, leastZoom);
    },
    showDistrict: () => {
      revealing.showDistrict();
    },
    visibleCenter,
    centerPixel,
    bounds: () => boundsOf(map, frame().cover),
    now,
    moveTo: (camera) => {
      if (camera === null) revealing.showDistrict({ isRestoring: true });
      else if (map.isMoving() || !isSame(now(), camera)) move(destinationOf(camera), { isRestoring: true });
    },
    panBy: ({ x, y }) => {
      const { width, height } = freeSpace(map, frame().padding);
      move({ center: map.getCenter(), offset: [-x * width, -y * height] });
    },
  };
}

/** South-west and north-east corner of what the map shows beside what lies over it. */
function boundsOf(map: MapLibreMap, { top, right, bottom, left }: MapPadding): readonly [LngLat, LngLat] {
  const { clientWidth, clientHeight } = map.getContainer();
  const [east, south] = [clientWidth - right, clientHeight - bottom];
  const corners = [
    map.unproject([left, top]),
    map.unproject([east, top]),
    map.unproject([left, south]),
    map.unproject([east, south]),
  ];
  const [westward, southward, eastward, northward] = boxOf(corners.map(({ lng, lat }) => [lng, lat]));
  return [lngLat(westward, southward), lngLat(eastward, northward)];
}

/** @param center The middle of what can be seen, which is not that of the canvas where a sheet covers it. */
function cameraOf(map: MapLibreMap, center: LngLat): Camera {
  return { center, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

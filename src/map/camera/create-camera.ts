import { LngLatBounds, type MapLibreMap } from 'maplibre-gl';
import { boxOf } from '../../domain/geo/bounds.ts';
import { zoomForSize } from '../../domain/geo/mercator.ts';
import type { Camera } from '../../schema/camera.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../district-ground.ts';
import { areGraphicsLost } from '../graphics.ts';
import type { MapInitiative, MapPadding } from '../map-contract.ts';
import { type Corners, geometryBounds, pointBounds } from './geometry-bounds.ts';
import { moveCamera, type Destination } from './motion.ts';
import { toLngLatLike } from './to-lng-lat-like.ts';

type Frame = Readonly<{
  padding: MapPadding;
  pinPadding: MapPadding;
  cover: MapPadding;
  reducedMotion: boolean;
}>;

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

const same = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) < tolerance;

function freeSpace(map: MapLibreMap, { top, right, bottom, left }: MapPadding) {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: Math.max(clientWidth - left - right, 1), height: Math.max(clientHeight - top - bottom, 1) };
}

function isInFreeSpace(map: MapLibreMap, point: LngLat, { top, right, bottom, left }: MapPadding): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project(toLngLatLike(point));
  return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
}

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

const offsetOf = ({ top, right, bottom, left }: MapPadding): [number, number] => [
  (left - right) / 2,
  (top - bottom) / 2,
];

const isSame = (a: Camera, b: Camera): boolean =>
  same(a.center[0], b.center[0], 1e-6) &&
  same(a.center[1], b.center[1], 1e-6) &&
  same(a.zoom, b.zoom, 1e-3) &&
  same(a.bearing, b.bearing, 0.1) &&
  same(a.pitch, b.pitch, 0.1);

/** The zoom at which the whole circle of uncertainty fits into the free space. */
function discFitZoom(
  map: MapLibreMap,
  { accuracyMeters, point }: MapInitiative,
  padding: MapPadding,
): number {
  const { width, height } = freeSpace(map, padding);
  return zoomForSize(accuracyMeters * 2, Math.min(width, height) * DISC_SHARE, point[1]);
}

function centerOf(map: MapLibreMap, padding: MapPadding): Readonly<{ x: number; y: number }> {
  const { width, height } = freeSpace(map, padding);
  return { x: padding.left + width / 2, y: padding.top + height / 2 };
}

export type CameraControl = Readonly<{
  /** Fits all of them, with room for a pin on the northernmost, into this free space or else the usual one. */
  revealAll: (points: readonly LngLat[]) => void;
  /** Nothing happens for what is not on the map. */
  reveal: (initiative: MapInitiative | undefined) => void;
  revealPoint: (point: LngLat) => void;
  /** Shows a circle around the point, unless the point is well in sight already. */
  revealAround: (point: LngLat, radiusMeters: number) => void;
  /** Moves without zooming, and only when the point is out of sight. */
  keepInSight: (point: LngLat) => void;
  /** Keeps the point in the middle; links do not tell such a move. */
  follow: (point: LngLat, leastZoom: number | null) => void;
  /** As `revealAll`, but links do not tell it. */
  oversee: (points: readonly LngLat[]) => void;
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
}>;

type How = Readonly<{ isRestoring: boolean }>;
type Move = (destination: Destination, how?: How) => void;
type Revealing = Pick<
  CameraControl,
  'reveal' | 'revealAll' | 'revealPoint' | 'revealAround' | 'keepInSight' | 'oversee'
> &
  Readonly<{ showDistrict: (how?: How) => void }>;

function follow(
  { map, frame, move }: Readonly<{ map: MapLibreMap; frame: () => Frame; move: Move }>,
  point: LngLat,
  leastZoom: number | null,
): void {
  const zoom = Math.max(map.getZoom(), leastZoom ?? 0);
  if (zoom === map.getZoom() && isInMiddle(map, point, frame())) return;
  move({ center: toLngLatLike(point), zoom, offset: offsetOf(frame().padding) }, { isRestoring: true });
}

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

/** Moves that bring something into the free space. */
function createRevealing(map: MapLibreMap, frame: () => Frame, move: Move): Revealing {
  const fit = (bounds: Corners | null, padding: MapPadding, how?: How): void => {
    const destination = bounds === null ? null : fitting(map, bounds, padding);
    if (destination !== null) move(destination, how);
  };

  const revealPoint = (point: LngLat, fittingZoom: number): void => {
    const { padding } = frame();
    const zoom = Math.max(Math.min(fittingZoom, REVEAL_MAX_ZOOM), REVEAL_MIN_ZOOM);
    if (map.getZoom() >= Math.min(KEEP_ZOOM, zoom) && isInFreeSpace(map, point, padding)) return;
    move({ center: toLngLatLike(point), zoom, offset: offsetOf(padding) });
  };

  const fitPins = (points: readonly LngLat[], how?: How): void => {
    const { pinPadding } = frame();
    fit(pointBounds(points), { ...pinPadding, top: pinPadding.top + PIN_HEIGHT }, how);
  };

  return {
    reveal: (initiative) => {
      if (initiative === undefined) return;
      if (initiative.geometry.type !== 'Point') fit(geometryBounds(initiative.geometry), frame().padding);
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
      const destination = wholeDistrict(map, frame());
      if (destination !== null) move(destination, how);
    },
  };
}

/** Moves that leave what the reader looks at in the middle of the free space. */
function createChangesInPlace(
  map: MapLibreMap,
  visibleCenter: () => LngLat,
  move: Move,
): Pick<CameraControl, 'zoomBy' | 'resetNorth' | 'tilt'> {
  const change = (destination: Destination): void => {
    move({ ...destination, around: toLngLatLike(visibleCenter()) });
  };
  return {
    zoomBy: (steps) => {
      change({ zoom: map.getZoom() + steps });
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
  frame: () => Frame,
): Pick<CameraControl, 'isInterrupting'> & { move: Move } {
  let isInterrupting = false;
  return {
    isInterrupting: () => isInterrupting,
    move: (destination, how) => {
      // MapLibre tells the end of a move that is interrupted like any other.
      isInterrupting = true;
      map.stop();
      isInterrupting = false;
      // Nobody sees a flight while nothing is drawn, and MapLibre flies by its frames.
      const reducedMotion = frame().reducedMotion || areGraphicsLost(map);
      moveCamera(map, destination, { reducedMotion, ...how });
    },
  };
}

/**
 * @param start Where to begin, at once; null begins with the whole district.
 * @param frame Read at each move, because padding and motion may have changed.
 */
export function createCamera(map: MapLibreMap, start: Camera | null, frame: () => Frame): CameraControl {
  const { move, isInterrupting } = createMover(map, frame);
  const revealing = createRevealing(map, frame, move);
  const centerPixel = () => centerOf(map, frame().padding);
  const visibleCenter = (): LngLat => {
    const { x, y } = centerPixel();
    const { lng, lat } = map.unproject([x, y]);
    return lngLat(lng, lat);
  };
  const now = (): Camera => cameraOf(map, visibleCenter());
  const destinationOf = ({ center, ...rest }: Camera): Destination => ({
    center: toLngLatLike(center),
    offset: offsetOf(frame().padding),
    ...rest,
  });
  const first = start === null ? wholeDistrict(map, frame()) : destinationOf(start);
  if (first !== null) moveCamera(map, first, { reducedMotion: true });

  return {
    ...revealing,
    ...createChangesInPlace(map, visibleCenter, move),
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

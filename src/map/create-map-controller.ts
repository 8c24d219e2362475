import { GPUInitializationError, LngLatBounds, MapLibreMap, Point } from 'maplibre-gl';
import type { SiteId } from '../schema/initiative.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { keepArchives } from './archive-protocol.ts';
import { createCamera, type CameraControl } from './camera/create-camera.ts';
import { toLngLatLike } from './camera/to-lng-lat-like.ts';
import { createDrawing, type Drawing } from './drawing/create-drawing.ts';
import { createPresentation, type Presentation } from './create-presentation.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM, MAX_BOUNDS } from './district-ground.ts';
import { createFurniture, type Furniture } from './furniture/create-furniture.ts';
import { createPins } from './interaction/create-pins.ts';
import { findInitiative } from './interaction/find-initiative.ts';
import { listenToCamera } from './interaction/listen-to-camera.ts';
import { listenToFailures } from './interaction/listen-to-failures.ts';
import { listenToPointer, type PointerOptions } from './interaction/listen-to-pointer.ts';
import { markIdle } from './interaction/mark-idle.ts';
import { startUnseen } from './interaction/start-unseen.ts';
import { zoomByKeys } from './interaction/zoom-by-keys.ts';
import { prepareMapLibre } from './load-maplibre.ts';
import type {
  MapController,
  MapFailure,
  MapInitiative,
  MapIntent,
  MapOptions,
  MapValues,
} from './map-contract.ts';
import { provideImages } from './markers/provide-images.ts';
import { takePicture } from './picture/take-picture.ts';

const PITCH_3D_DEGREES = 55;

const POINTER_INTENTS: readonly MapIntent['type'][] = [
  'initiative-picked',
  'initiative-hovered',
  'ground-picked',
  'ground-hovered',
];

const bounds = ([southWest, northEast]: readonly [LngLat, LngLat]): LngLatBounds =>
  new LngLatBounds(toLngLatLike(southWest), toLngLatLike(northEast));

function startCamera({ initialCamera }: MapOptions) {
  if (initialCamera === null) return { bounds: bounds(DISTRICT_BOUNDS) };
  const { center, zoom, bearing, pitch } = initialCamera;
  return { center: toLngLatLike(center), zoom, bearing, pitch };
}

/** Near what the whole district takes: spares building the first data twice. */
const startZoom = ({ initialCamera }: MapOptions): number => initialCamera?.zoom ?? DISTRICT_ZOOM.district;

const itself = (url: string): string => url;

/** @returns Null where the browser gives no WebGL2. */
function createMap(options: MapOptions, { initialStyle }: Presentation): MapLibreMap | null {
  prepareMapLibre(options.workerAddress ?? itself);
  try {
    return new MapLibreMap({
      container: options.container,
      style: initialStyle,
      ...startCamera(options),
      minZoom: DISTRICT_ZOOM.min,
      maxZoom: DISTRICT_ZOOM.max,
      maxBounds: bounds(MAX_BOUNDS),
      attributionControl: false,
      cooperativeGestures: options.sharesScrolling ?? false,
      renderWorldCopies: false,
      ...(options.pixelRatio === undefined ? {} : { pixelRatio: options.pixelRatio }),
      // The style is validated by the tests, for every theme and language.
      validateStyle: false,
      fadeDuration: options.values.reducedMotion ? 0 : 120,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

const indexById = (initiatives: readonly MapInitiative[]): ReadonlyMap<unknown, MapInitiative> =>
  new Map(initiatives.map((initiative) => [initiative.id, initiative]));

const toPoint = ({ x, y }: Readonly<{ x: number; y: number }>): Point => new Point(x, y);

/** @returns What undoes each. */
function listen(
  map: MapLibreMap,
  camera: CameraControl,
  { onIntent, isShown }: PointerOptions,
): readonly (() => void)[] {
  return [
    startUnseen(map),
    zoomByKeys(map, camera.zoomBy),
    provideImages(map),
    listenToPointer(map, { isShown, onIntent }),
    listenToCamera(
      map,
      {
        seen: () => ({ camera: camera.now(), bounds: camera.bounds() }),
        isInterrupting: camera.isInterrupting,
      },
      onIntent,
    ),
  ];
}

/** While an outline is drawn, a press sets its corners and picks nothing. */
const unlessDrawing =
  ({ isActive }: Drawing, onIntent: MapOptions['onIntent']): MapOptions['onIntent'] =>
  (intent) => {
    if (!(isActive() && POINTER_INTENTS.includes(intent.type))) onIntent(intent);
  };

/** Brings in line what is not drawn by the style. */
function adjust(
  next: MapValues,
  before: MapValues,
  { camera, furniture }: Readonly<{ camera: CameraControl; furniture: Furniture }>,
): void {
  if (next.labels !== before.labels) furniture.setLabels(next.labels);
  if (next.terrain3d !== before.terrain3d) camera.tilt(next.terrain3d ? PITCH_3D_DEGREES : 0);
}

/** Creates the map in its container. The only place that owns a MapLibre map. */
export function createMapController(options: MapOptions): Result<MapController, MapFailure> {
  const { onIntent, forPaper = false } = options;
  let { values } = options;
  let byId = indexById(values.initiatives);

  const presentation = createPresentation({ ...options, zoom: startZoom(options) });
  const map = createMap(options, presentation);
  if (map === null) return fail('no-webgl2');

  const camera = createCamera(map, options.initialCamera, () => values);
  const idle = markIdle(map, presentation.isComplete);
  const furniture = createFurniture(map, values.labels);
  const failures = listenToFailures(map, { onTrouble: onIntent, giveUp: idle.giveUp });
  const isShown = (id: unknown): id is SiteId => byId.has(id);
  const pins = createPins(map, { onIntent, keepInSight: camera.keepInSight });
  pins.show(values);
  const drawing = createDrawing(map, onIntent);
  const disposers = [
    presentation.attach(map),
    ...listen(map, camera, { onIntent: unlessDrawing(drawing, onIntent), isShown }),
    ...[camera, furniture, pins, drawing, idle, failures].map(({ dispose }) => dispose),
  ];

  const apply = (next: MapValues): void => {
    const before = values;
    values = next;
    if (next.initiatives !== before.initiatives) byId = indexById(next.initiatives);
    adjust(next, before, { camera, furniture });
    pins.show(next, before);
    drawing.show(next.areas?.drawing ?? null, next.theme);
    if (presentation.show(next)) idle.disturb();
    if (next.cover !== before.cover) onIntent({ type: 'bounds-changed', bounds: camera.bounds() });
  };

  return ok({
    ...camera,
    apply,
    reveal: (id) => camera.reveal(byId.get(id)),
    showPosition: (position) => {
      presentation.showPosition(position);
      if (position !== null) camera.revealPoint(position.point);
    },
    initiativeAtCenter: () => findInitiative(map, toPoint(camera.centerPixel()), 'crosshair', isShown),
    readAgain: failures.readAgain,
    keepGround: keepArchives,
    idle: idle.whenIdle,
    takePicture: () => takePicture(map, { camera: camera.now(), pins: forPaper ? null : values }),
    dispose: () => {
      for (const dispose of disposers) dispose();
      map.remove();
    },
  });
}

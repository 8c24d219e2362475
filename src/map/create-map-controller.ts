import { GPUInitializationError, LngLatBounds, MapLibreMap } from 'maplibre-gl';
import { type InitiativeId } from '../schema/initiative.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { createCamera } from './camera/create-camera.ts';
import { toLngLatLike } from './camera/to-lng-lat-like.ts';
import { createPresentation, type Presentation } from './create-presentation.ts';
import { DISTRICT_BOUNDS, MAX_BOUNDS } from './district-bounds.ts';
import { createCredits } from './furniture/create-credits.ts';
import { createScaleBar } from './furniture/create-scale-bar.ts';
import { listenToCamera } from './interaction/listen-to-camera.ts';
import { listenToFailures } from './interaction/listen-to-failures.ts';
import { listenToPointer } from './interaction/listen-to-pointer.ts';
import { markIdle } from './interaction/mark-idle.ts';
import { prepareMapLibre } from './load-maplibre.ts';
import type { MapController, MapFailure, MapInitiative, MapOptions } from './map-contract.ts';
import { provideMarkerImages } from './markers/provide-marker-images.ts';

const MIN_ZOOM = 9.5;
const MAX_ZOOM = 19;
const PITCH_3D_DEGREES = 55;

const bounds = ([southWest, northEast]: readonly [LngLat, LngLat]): LngLatBounds =>
  new LngLatBounds(toLngLatLike(southWest), toLngLatLike(northEast));

function startCamera({ initialCamera, values }: MapOptions) {
  if (initialCamera === null) {
    return { bounds: bounds(DISTRICT_BOUNDS), fitBoundsOptions: { padding: { ...values.padding } } };
  }
  const { center, zoom, bearing, pitch } = initialCamera;
  return { center: toLngLatLike(center), zoom, bearing, pitch };
}

/** @returns Null where the browser gives no WebGL2. */
function createMap(options: MapOptions, { initialStyle }: Presentation): MapLibreMap | null {
  prepareMapLibre();
  try {
    return new MapLibreMap({
      container: options.container,
      style: initialStyle,
      ...startCamera(options),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxBounds: bounds(MAX_BOUNDS),
      attributionControl: false,
      renderWorldCopies: false,
      // The style is validated by the tests, for every theme and language.
      validateStyle: false,
      fadeDuration: options.values.reducedMotion ? 0 : 120,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

/** Creates the map in its container. The only place that owns a `maplibregl.Map`. */
export function createMapController(options: MapOptions): Result<MapController, MapFailure> {
  const { baseUrl, onIntent } = options;
  let values = options.values;
  let byId = new Map<unknown, MapInitiative>();
  const indexInitiatives = (): void => {
    byId = new Map(values.initiatives.map((initiative) => [initiative.id, initiative]));
  };
  indexInitiatives();

  const presentation = createPresentation({ values, baseUrl, zoom: options.initialCamera?.zoom ?? 0 });
  const map = createMap(options, presentation);
  if (map === null) return fail('no-webgl2');

  const camera = createCamera(map, () => values);
  const idle = markIdle(map);
  const furniture = [createScaleBar(map, values.labels), createCredits(map, values.labels)];
  const isKnown = (id: unknown): id is InitiativeId => byId.has(id) && typeof id === 'string';
  const disposers = [
    presentation.attach(map),
    provideMarkerImages(map),
    listenToPointer(map, { isKnown, onIntent }),
    listenToCamera(map, onIntent),
    listenToFailures(map, onIntent),
    ...furniture.map(({ dispose }) => dispose),
    idle.dispose,
  ];
  const nameCanvas = (): void => {
    map.getCanvas().setAttribute('aria-label', values.labels.map);
  };
  nameCanvas();

  return ok({
    apply: (next) => {
      const before = values;
      values = next;
      if (next.initiatives !== before.initiatives) indexInitiatives();
      if (next.labels !== before.labels) {
        for (const { setLabels } of furniture) setLabels(next.labels);
        nameCanvas();
      }
      if (next.terrain3d !== before.terrain3d) camera.tilt(next.terrain3d ? PITCH_3D_DEGREES : 0);
      presentation.show(next);
      idle.disturb();
    },
    reveal: (id) => {
      const initiative = byId.get(id);
      if (initiative !== undefined) camera.reveal(initiative);
    },
    moveTo: camera.moveTo,
    showDistrict: camera.showDistrict,
    zoomBy: camera.zoomBy,
    resetNorth: camera.resetNorth,
    showPosition: (position) => {
      presentation.showPosition(position);
      if (position !== null) camera.revealPoint(position.point);
    },
    idle: idle.whenIdle,
    dispose: () => {
      for (const dispose of disposers) dispose();
      map.remove();
    },
  });
}

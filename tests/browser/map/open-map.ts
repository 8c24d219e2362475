import { MapLibreMap, prewarm } from 'maplibre-gl';
import { vi } from 'vitest';
import { afterTest } from '../after-test.ts';
import { createMapController } from '../../../src/map/create-map-controller.ts';
import type {
  MapController,
  MapInitiative,
  MapIntent,
  MapOptions,
  MapValues,
} from '../../../src/map/map-contract.ts';
import type { InitiativeId } from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { EMPTY_VALUES, market } from '../../fixtures/map-values.ts';

const townPoint = lngLat(120.1, 30.28);

export const town: MapInitiative = {
  ...market,
  id: 'yunqi-town' as InitiativeId,
  category: 'innovation',
  status: 'under-construction',
  label: '云栖小镇',
  point: townPoint,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        lngLat(120.095, 30.27),
        lngLat(120.105, 30.27),
        lngLat(120.105, 30.285),
        lngLat(120.095, 30.285),
        lngLat(120.095, 30.27),
      ],
    ],
  },
  accuracyMeters: 900,
};

/** Where things are on the map below, in CSS pixels of its container. */
export const MARKET_PIXEL = { x: 633, y: 300 } as const;
export const EMPTY_PIXEL = { x: 400, y: 80 } as const;

export const camera = { center: lngLat(120.12, 30.28), zoom: 13, bearing: 0, pitch: 0 } as const;

export const values: MapValues = { ...EMPTY_VALUES, initiatives: [market, town] };

export type OpenMap = Readonly<{
  controller: MapController;
  /** The real map behind the controller. */
  map: MapLibreMap;
  container: HTMLElement;
  intents: MapIntent[];
}>;

/** Of a map, at the top left of the page; gone after the test. */
export function createContainer({ width, height } = { width: 800, height: 600 }): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${width}px;height:${height}px`;
  document.body.append(container);
  afterTest(() => container.remove());
  return container;
}

/** A real map of 800 × 600 pixels over the middle of the district, with no tiles to load; idle. Gone after the test. */
export async function openMap(changes: Partial<MapOptions> = {}): Promise<OpenMap> {
  const container = changes.container ?? createContainer();
  const intents: MapIntent[] = [];
  const created = vi.spyOn(MapLibreMap.prototype, 'setMissingStyleImageResolver');
  const result = createMapController({
    container,
    baseUrl: new URL('/no-such-folder/', location.href).href,
    initialCamera: camera,
    values,
    onIntent: (intent) => intents.push(intent),
    ...changes,
  });
  // Its worker stays for the next map. Starting one takes a fifth of the time of these tests.
  prewarm();
  const map = created.mock.contexts.at(-1);
  created.mockRestore();
  if (!result.ok || !(map instanceof MapLibreMap)) throw new Error('No map was created');
  const { value: controller } = result;
  afterTest(() => {
    // A test may have done so itself.
    if (!map._removed) controller.dispose();
  });
  await controller.idle();
  return { controller, map, container, intents };
}

import { createMapController } from '../../../src/map/create-map-controller.ts';
import type { MapController, MapInitiative, MapIntent, MapValues } from '../../../src/map/map-contract.ts';
import type { InitiativeId } from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

export const market: MapInitiative = {
  id: 'wener-market' as InitiativeId,
  category: 'market',
  status: 'refurbished',
  label: '文二菜市',
  point: lngLat(120.14, 30.28),
  geometry: { type: 'Point', coordinates: lngLat(120.14, 30.28) },
  standIn: false,
  accuracyMeters: 20,
  rank: 1,
  dimmed: false,
};

export const town: MapInitiative = {
  ...market,
  id: 'yunqi-town' as InitiativeId,
  category: 'innovation',
  status: 'under-construction',
  label: '云栖小镇',
  point: lngLat(120.1, 30.28),
  geometry: {
    type: 'Polygon',
    coordinates: [
      [lngLat(120.095, 30.277), lngLat(120.105, 30.277), lngLat(120.105, 30.283), lngLat(120.095, 30.277)],
    ],
  },
  accuracyMeters: 900,
};

export const values: MapValues = {
  theme: 'day',
  locale: 'zh-CN',
  labels: {
    map: '西湖区地图',
    openStreetMap: '© OpenStreetMap 贡献者',
    credits: ['地形 SRTM'],
    formatDistance: (meters) => `${String(meters)} 米`,
    formatGroup: (label, others) => `${label} +${String(others)}`,
  },
  initiatives: [market, town],
  selectedId: null,
  hoveredId: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  reducedMotion: true,
  terrain3d: false,
};

export type OpenMap = Readonly<{ map: MapController; container: HTMLElement; intents: MapIntent[] }>;

/** A real map of 800 × 600 pixels over the middle of the district, idle. */
export async function openMap(changes: Partial<MapValues> = {}): Promise<OpenMap> {
  const container = document.createElement('div');
  container.style.cssText = 'position:relative;width:800px;height:600px';
  document.body.append(container);
  const intents: MapIntent[] = [];
  const result = createMapController({
    container,
    baseUrl: new URL('/', location.href).href,
    initialCamera: { center: lngLat(120.12, 30.28), zoom: 13, bearing: 0, pitch: 0 },
    values: { ...values, ...changes },
    onIntent: (intent) => intents.push(intent),
  });
  if (!result.ok) throw new Error(result.error);
  await result.value.idle();
  return { map: result.value, container, intents };
}

import { addProtocol, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { archiveProtocol } from '../../../src/map/archive-protocol.ts';
import { DISTRICT_BOUNDS } from '../../../src/map/district-ground.ts';
import { EMPTY_OVERLAYS } from '../../../src/map/overlays/overlay-table.ts';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { SOURCE } from '../../../src/map/style/ids.ts';
import { allowOwnScripts } from '../../../src/workers/own-scripts.ts';

/** What the atlas draws over its tiles: the overlays, and the two pictures that it tints on the device. */
const LEFT_OUT: readonly string[] = [
  SOURCE.relief,
  SOURCE.fade,
  SOURCE.fadeEnd,
  ...Object.keys(EMPTY_OVERLAYS),
];

function bareStyle() {
  const baseUrl = new URL('./', location.href).href;
  const style = buildStyle({
    ...{ theme: 'day', locale: 'zh-CN', terrain3d: false },
    ...{ baseUrl, overlays: EMPTY_OVERLAYS },
  });
  const isKept = (source: string): boolean => !LEFT_OUT.includes(source);
  return {
    ...style,
    sources: Object.fromEntries(Object.entries(style.sources).filter(([source]) => isKept(source))),
    layers: style.layers.filter((layer) => !('source' in layer) || isKept(layer.source)),
  };
}

const place = new URLSearchParams(location.search);
const numberOf = (name: string): number => Number(place.get(name));
const container = document.getElementById('map');
if (container === null) throw new Error('No #map');
document.body.style.margin = '0';
container.style.cssText = `width: ${numberOf('width')}px; height: ${numberOf('height')}px`;

allowOwnScripts();
setWorkerUrl(workerUrl);
addProtocol('pmtiles', archiveProtocol());
const [[west, south], [east, north]] = DISTRICT_BOUNDS;
const map = new MapLibreMap({
  container,
  style: bareStyle(),
  bounds: [west, south, east, north],
  fitBoundsOptions: {
    padding: {
      top: numberOf('top'),
      right: numberOf('right'),
      bottom: numberOf('bottom'),
      left: numberOf('left'),
    },
  },
  attributionControl: false,
  validateStyle: false,
  fadeDuration: 120,
});
map.once('idle', () => {
  container.dataset.mapIdle = '';
});

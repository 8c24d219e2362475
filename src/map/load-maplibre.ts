import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { archiveProtocol } from './archive-protocol.ts';
import { tintedProtocol } from './tinted-protocol.ts';
import { traditionalProtocol } from './traditional-protocol.ts';

let prepared = false;

/**
 * Gives MapLibre its worker and the protocols of our tiles. They are global to the page, hence once.
 * @param addressOf From where the script of the worker is started.
 */
export function prepareMapLibre(addressOf: (url: string) => string): void {
  if (prepared) return;
  prepared = true;
  setWorkerUrl(addressOf(workerUrl));
  const tile = archiveProtocol();
  const traditional = traditionalProtocol(tile);
  const tinted = tintedProtocol(tile);
  addProtocol('pmtiles', tile);
  addProtocol(tinted.scheme, tinted.load);
  for (const scheme of traditional.schemes) addProtocol(scheme, traditional.load);
}

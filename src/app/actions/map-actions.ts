import type { Action, ActionContext } from './action.ts';
import { isFullScreen, toggleFullScreen } from './use-full-screen.ts';
import { locate, mayLocate } from '../map/locate.ts';
import type { MapController } from '../../map/map-contract.ts';

const hasMap = ({ map }: ActionContext): boolean => map() !== null;

const withMap =
  (perform: (map: MapController, context: ActionContext) => void) =>
  (context: ActionContext): void => {
    const map = context.map();
    if (map !== null) perform(map, context);
  };

export const zoomIn: Action = {
  id: 'zoom-in',
  group: 'map',
  label: 'map.zoomIn',
  shortcut: { key: '+', on: 'page', mapHasOwn: true },
  isAvailable: hasMap,
  perform: withMap((map) => map.zoomBy(1)),
};

export const zoomOut: Action = {
  id: 'zoom-out',
  group: 'map',
  label: 'map.zoomOut',
  shortcut: { key: '-', on: 'page', mapHasOwn: true },
  isAvailable: hasMap,
  perform: withMap((map) => map.zoomBy(-1)),
};

/** Half of what can be seen: the other half stays to know the place by. */
const PAN_SHARE = 0.5;

const DIRECTIONS = [
  { way: 'up', key: 'ArrowUp', x: 0, y: -1 },
  { way: 'left', key: 'ArrowLeft', x: -1, y: 0 },
  { way: 'right', key: 'ArrowRight', x: 1, y: 0 },
  { way: 'down', key: 'ArrowDown', x: 0, y: 1 },
] as const;

/** Up, left, right, down, as the screen is read. */
export const PAN_ACTIONS: readonly Action[] = DIRECTIONS.map(({ way, key, x, y }) => ({
  id: `pan-${way}`,
  group: 'map',
  label: `actions.pan.${way}`,
  shortcut: { key, on: 'map', mapHasOwn: true },
  isAvailable: hasMap,
  perform: withMap((map) => map.panBy({ x: x * PAN_SHARE, y: y * PAN_SHARE })),
}));

export const showDistrict: Action = {
  id: 'show-district',
  group: 'map',
  label: 'map.showDistrict',
  shortcut: { key: '0', on: 'page' },
  isAvailable: hasMap,
  perform: withMap((map) => map.showDistrict()),
};

export const resetNorth: Action = {
  id: 'reset-north',
  group: 'map',
  label: 'map.resetNorth',
  shortcut: { key: 'r', on: 'page' },
  isAvailable: (context) => {
    const { camera } = context.store.getState();
    return hasMap(context) && camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  },
  perform: withMap((map) => map.resetNorth()),
};

export const terrain3d: Action = {
  id: 'terrain-3d',
  group: 'map',
  label: 'map.terrain3d',
  toggle: { isOn: ({ store }) => store.getState().terrain3d },
  shortcut: { key: 't', on: 'page' },
  isAvailable: hasMap,
  perform: ({ store }) => {
    store.getState().toggleTerrain3d();
  },
};

export const fullScreen: Action = {
  id: 'full-screen',
  group: 'map',
  label: 'map.fullScreen',
  toggle: { isOn: isFullScreen, labelWhenOn: 'map.leaveFullScreen' },
  shortcut: { key: 'f', on: 'page' },
  isAvailable: () => document.fullscreenEnabled,
  perform: toggleFullScreen,
};

export const locateMe: Action = {
  id: 'locate',
  group: 'map',
  label: 'map.locate',
  shortcut: { key: 'l', on: 'page' },
  isAvailable: (context) => hasMap(context) && mayLocate(document),
  perform: withMap((controller, { store, atlas, notices }) => {
    locate({ controller, store, atlas, notices, geolocation: navigator.geolocation });
  }),
};

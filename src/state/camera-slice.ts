import type { Camera } from '../schema/camera.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { UrlState } from '../schema/url-state.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** What the map can see: south-west and north-east corner. */
export type ViewBounds = readonly [LngLat, LngLat];

export type CameraSlice = Pick<UrlState, 'camera' | 'terrain3d'> &
  Readonly<{
    /** Null until the map has come to rest once. */
    viewBounds: ViewBounds | null;
    /** The reader moved the map, and it came to rest. */
    cameraMoved: (camera: Camera, bounds: ViewBounds) => void;
    /** More or less is seen, or the map came to where a link or the history wanted it. */
    boundsChanged: (bounds: ViewBounds) => void;
    toggleTerrain3d: () => void;
  }>;

export const CAMERA_KEEPING = {
  camera: LINK,
  terrain3d: LINK,
  viewBounds: SESSION,
} as const satisfies KeepingOf<CameraSlice>;

export const createCameraSlice =
  ({ camera, terrain3d }: Pick<UrlState, 'camera' | 'terrain3d'>): Slice<CameraSlice> =>
  (set) => ({
    camera,
    terrain3d,
    viewBounds: null,
    cameraMoved: (moved, viewBounds) => {
      set({ camera: moved, viewBounds });
    },
    boundsChanged: (viewBounds) => {
      set({ viewBounds });
    },
    toggleTerrain3d: () => {
      set((state) => ({ terrain3d: !state.terrain3d }));
    },
  });

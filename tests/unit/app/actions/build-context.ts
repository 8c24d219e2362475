import type { ActionContext } from '../../../../src/app/actions/action.ts';
import { createNoticeStore } from '../../../../src/app/platform/notices.ts';
import { isLocated } from '../../../../src/domain/place/is-located.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import type { MapController } from '../../../../src/map/map-contract.ts';
import type { Initiative } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { UrlState } from '../../../../src/schema/url-state.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createViewHooks } from '../../../../src/state/view-hooks.ts';
import { buildAtlas, buildLocated, POLICY } from '../../../browser/ui/build-atlas.ts';

const at = (id: string, lng: number, lat: number) => {
  const point = lngLat(lng, lat);
  const place = buildLocated(id, { zh: id, en: id });
  return {
    ...place,
    geometry: { type: 'Point' as const, coordinates: point },
    location: { ...place.location, point },
  };
};

/** About 1 km apart: two in a northern row, one south of the first. */
export const WEST = at('west', 120.1, 30.3);
export const EAST = at('east', 120.11, 30.3);
export const SOUTH = at('south', 120.1, 30.28);

/** A map that tells what it was asked, standing at `center`. */
export function buildMap(center = lngLat(120.1, 30.3), underCrosshair: Initiative | null = null) {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      asked.push([name, ...values.map((value) => JSON.stringify(value))].join(' '));
    };
  const map: MapController = {
    apply: note('apply'),
    reveal: note('reveal'),
    revealAll: note('revealAll'),
    moveTo: note('moveTo'),
    showDistrict: note('showDistrict'),
    zoomBy: note('zoomBy'),
    panBy: note('panBy'),
    keepInSight: note('keepInSight'),
    follow: note('follow'),
    keepGround: () => Promise.resolve(),
    oversee: note('oversee'),
    initiativeAtCenter: () => underCrosshair?.id ?? null,
    resetNorth: note('resetNorth'),
    showPosition: note('showPosition'),
    bounds: () => [lngLat(120, 30.2), lngLat(120.2, 30.4)],
    visibleCenter: () => center,
    revealAround: note('revealAround'),
    idle: () => Promise.resolve(),
    takePicture: () => {
      throw new Error('not in this test');
    },
    readAgain: note('readAgain'),
    dispose: note('dispose'),
  };
  return { map, asked };
}

/** What actions see: three places and one without a place, over a map that records. */
export async function buildContext({
  choices = {},
  map = buildMap().map,
}: { choices?: Partial<UrlState>; map?: MapController | null } = {}) {
  const initiatives = [WEST, EAST, SOUTH, POLICY];
  const said: string[] = [];
  const context: ActionContext = {
    store: createAppStore({ choices }),
    atlas: buildAtlas(initiatives),
    texts: await loadTexts('en'),
    notices: createNoticeStore(),
    hooks: createViewHooks(),
    map: () => map,
    passing: initiatives,
    listed: initiatives.filter(isLocated),
    say: (message) => said.push(message.replaceAll('\u202F', ' ')),
  };
  return { context, said };
}

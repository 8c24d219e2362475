import { describe, expect, it } from 'vitest';
import { buildContext, buildMap } from '../actions/build-context.ts';
import { locate } from '../../../../src/app/map/locate.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';
import type { ViewId } from '../../../../src/schema/view.ts';
import { formatUrl } from '../../../../src/state/url.ts';

const INSIDE = lngLat(120.1, 30.25);
const SHANGHAI = lngLat(121.47, 31.23);
const AROUND_INSIDE: SubdistrictFeature = {
  type: 'Feature',
  id: 'around',
  geometry: {
    type: 'Polygon',
    coordinates: [[lngLat(120, 30.2), lngLat(120.2, 30.2), lngLat(120.1, 30.4), lngLat(120, 30.2)]],
  },
  properties: { name: '', name_en: '', kind: 'subdistrict', areaKm2: 1, boundaryQuality: 'mapped' },
};

/** A browser that is there, or gives no position. */
const browserAt = (point: LngLat | null): Pick<Geolocation, 'getCurrentPosition'> => ({
  getCurrentPosition: (found, refused) => {
    if (point === null) {
      refused?.({ code: 1, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      return;
    }
    const [longitude, latitude] = point;
    const unknown = { altitude: null, altitudeAccuracy: null, heading: null, speed: null };
    const coords = { longitude, latitude, accuracy: 20, ...unknown };
    found({ timestamp: 0, coords: { ...coords, toJSON: () => coords }, toJSON: () => coords });
  },
});

/** A browser that gives its position when it is told to. */
function slowBrowserAt(point: LngLat) {
  let answer = (): void => undefined;
  const geolocation: Pick<Geolocation, 'getCurrentPosition'> = {
    getCurrentPosition: (found) => {
      answer = () => {
        browserAt(point).getCurrentPosition(found);
      };
    },
  };
  return { geolocation, answer: () => answer() };
}

type Store = Awaited<ReturnType<typeof buildContext>>['context']['store'];

async function locateSlowlyFrom(view: ViewId, meanwhile: (state: ReturnType<Store['getState']>) => void) {
  const { map, asked } = buildMap();
  const { context } = await buildContext({ map, choices: { view } });
  const { store, notices } = context;
  const { geolocation, answer } = slowBrowserAt(INSIDE);
  locate({ controller: map, store, atlas: { subdistricts: [AROUND_INSIDE] }, notices, geolocation });
  meanwhile(store.getState());
  answer();
  return { asked, store };
}

async function locateFrom(view: ViewId, point: LngLat | null, subdistricts = [AROUND_INSIDE]) {
  const { map, asked } = buildMap();
  const { context } = await buildContext({ map, choices: { view } });
  const { store, notices } = context;
  const atlas = { subdistricts };
  locate({ controller: map, store, atlas, notices, geolocation: browserAt(point) });
  return { asked, store, noticed: notices.getState().map(({ kind }) => kind) };
}

describe('to go to my position', () => {
  it('shows it on the map with its accuracy', async () => {
    const { asked, store } = await locateFrom('explore', INSIDE);
    expect(asked).toEqual(['showPosition {"point":[120.1,30.25],"accuracyMeters":20}']);
    expect(store.getState().origins.a).toBeNull();
  });

  it('leaves the start that was chosen before the position came', async () => {
    const elsewhere = lngLat(120.12, 30.26);
    const { store } = await locateSlowlyFrom('nearby', ({ placeOrigin }) => {
      placeOrigin('a', elsewhere, 'keep');
    });
    expect(store.getState().origins.a).toBe(elsewhere);
  });

  it('starts nothing when the nearby view was left before the position came', async () => {
    const { store } = await locateSlowlyFrom('nearby', ({ openView }) => {
      openView('explore');
    });
    expect(store.getState().origins.a).toBeNull();
  });

  it('shows the position, as it was asked for, when the nearby view was opened before it came', async () => {
    const { asked, store } = await locateSlowlyFrom('explore', ({ openView }) => {
      openView('nearby');
    });
    expect(asked).toEqual(['showPosition {"point":[120.1,30.25],"accuracyMeters":20}']);
    expect(store.getState().origins.a).toBeNull();
  });

  it('in the nearby view is to start from there, and no link tells', async () => {
    const { store, noticed } = await locateFrom('nearby', INSIDE);
    expect(store.getState()).toMatchObject({
      origins: { a: INSIDE },
      request: { kind: 'show-origin', point: INSIDE },
    });
    expect(formatUrl(store.getState())).toBe('?view=nearby');
    expect(noticed).toEqual([]);
  });

  it('says so outside the district, but for the nearby view, which says it itself', async () => {
    expect((await locateFrom('explore', SHANGHAI)).noticed).toEqual(['locate-outside']);
    const { store, noticed } = await locateFrom('nearby', SHANGHAI);
    expect(store.getState().origins.a).toEqual(SHANGHAI);
    expect(noticed).toEqual([]);
  });

  it('shows it where the sub-districts could not be read, since it may be within one', async () => {
    const { asked, noticed } = await locateFrom('explore', INSIDE, []);
    expect(asked).toEqual(['showPosition {"point":[120.1,30.25],"accuracyMeters":20}']);
    expect(noticed).toEqual([]);
  });

  it.each(['explore', 'nearby'] as const)('says so when the browser gives none: %s', async (view) => {
    const { store, noticed } = await locateFrom(view, null);
    expect(noticed).toEqual(['locate-denied']);
    expect(store.getState().origins.a).toBeNull();
  });

  it('no longer says that it failed once it does not', async () => {
    const { map } = buildMap();
    const { context } = await buildContext({ map });
    const { store, notices } = context;
    const atlas = { subdistricts: [AROUND_INSIDE] };
    const noticedAt = (point: LngLat | null) => {
      locate({ controller: map, store, atlas, notices, geolocation: browserAt(point) });
      return notices.getState().map(({ kind }) => kind);
    };
    expect(noticedAt(null)).toEqual(['locate-denied']);
    expect(noticedAt(SHANGHAI)).toEqual(['locate-outside']);
    expect(noticedAt(null)).toEqual(['locate-denied']);
    expect(noticedAt(INSIDE)).toEqual([]);
  });
});

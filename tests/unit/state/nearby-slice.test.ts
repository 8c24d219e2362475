import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DestinationIdSchema } from '../../../src/schema/nearby-choices.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { MOST_SAVED_PLACES, type SavedPlace } from '../../../src/schema/saved-place.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { selectIsComparing, selectOrigin } from '../../../src/state/selectors.ts';
import { formatUrl } from '../../../src/state/url.ts';

const here = lngLat(120.12683, 30.26951);
const there = lngLat(120.1, 30.25);
const home: SavedPlace = { id: 'home', kind: 'home', name: '家', point: here };

describe('an origin', () => {
  it('that was found by a name keeps it, also when the other one is found', () => {
    const store = createAppStore();
    const [temple, lake] = [
      { point: here, name: { zh: '灵隐寺', en: 'Lingyin Temple' } },
      { point: there, name: { zh: '西湖', en: 'West Lake' } },
    ];
    store.getState().placeAtFound('a', temple);
    store.getState().placeAtFound('b', lake);
    expect(store.getState()).toMatchObject({
      origins: { a: here, b: there },
      request: { kind: 'show-origin', point: there },
      namedPoints: [lake, temple],
    });
  });

  it('is where it is held while it is dragged, and counts when it is let go', () => {
    const store = createAppStore();
    store.getState().holdOrigin('a', here);
    expect(selectOrigin(store.getState(), 'a')).toBe(here);
    expect(store.getState().origins.a).toBeNull();
    store.getState().placeOrigin('a', there, 'keep');
    expect(store.getState()).toMatchObject({ origins: { a: there }, heldOrigin: null, request: null });
  });

  it('is where it was before when the view is left while it is dragged', () => {
    const store = createAppStore();
    store.getState().placeOrigin('a', here, 'keep');
    store.getState().holdOrigin('a', there);
    store.getState().openView('explore');
    expect(selectOrigin(store.getState(), 'a')).toBe(here);
  });

  it('is shown on the map when it is to be revealed', () => {
    const store = createAppStore();
    store.getState().placeOrigin('a', here, 'reveal');
    expect(store.getState().request).toEqual({ kind: 'show-origin', point: here });
  });

  it('stays out of the link until the reader puts it there, then to 100 m unless exactly', () => {
    const store = createAppStore();
    store.getState().placeOrigin('a', here, 'keep');
    expect(formatUrl(store.getState())).toBe('');
    store.getState().chooseSharing('rounded');
    expect(formatUrl(store.getState())).toBe('?from=120.127,30.27');
    store.getState().placeOrigin('b', there, 'keep');
    store.getState().chooseSharing('exact');
    expect(formatUrl(store.getState())).toBe('?from=120.12683,30.26951~120.1,30.25');
  });

  it('at the reader’s own position leaves a link that named the start', () => {
    const store = createAppStore({ choices: { origins: { a: there, b: null, sharing: 'exact' } } });
    store.getState().placePrivately('a', here);
    expect(store.getState()).toMatchObject({
      origins: { a: here },
      request: { kind: 'show-origin', point: here },
    });
    expect(formatUrl(store.getState())).toBe('');
  });

  it('starts from the second one when the first is removed, and ends the comparison and the route', () => {
    const store = createAppStore();
    store.getState().placeOrigin('a', here, 'keep');
    store.getState().placeOrigin('b', there, 'keep');
    expect(selectIsComparing(store.getState())).toBe(true);
    store.setState({ routeTo: v.parse(DestinationIdSchema, 'school') });
    store.getState().removeOrigin('a');
    expect(store.getState().origins).toEqual({ a: there, b: null, sharing: 'off' });
    expect(store.getState().routeTo).toBeNull();
    expect(selectIsComparing(store.getState())).toBe(false);
  });
});

describe('saved places', () => {
  it('replace the one with the same id and come first', () => {
    const store = createAppStore({ choices: { savedPlaces: [{ ...home, id: 'other-1' }, home] } });
    store.getState().savePlace({ ...home, name: '新家' });
    expect(store.getState().savedPlaces.map(({ name }) => name)).toEqual(['新家', '家']);
  });

  it('lose the oldest when there are too many, and all of them when told to', () => {
    const savedPlaces = Array.from({ length: MOST_SAVED_PLACES }, (_, index) => ({
      ...home,
      id: `other-${index}`,
    }));
    const store = createAppStore({ choices: { savedPlaces } });
    store.getState().savePlace(home);
    expect(store.getState().savedPlaces).toHaveLength(MOST_SAVED_PLACES);
    expect(store.getState().savedPlaces.at(-1)?.id).toBe(`other-${MOST_SAVED_PLACES - 2}`);
    store.getState().keepPlaces([]);
    expect(store.getState().savedPlaces).toEqual([]);
  });
});

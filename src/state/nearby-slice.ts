import type { InitiativeId } from '../schema/initiative.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import type { DestinationId } from '../schema/nearby-choices.ts';
import { MOST_SAVED_PLACES, type SavedPlace } from '../schema/saved-place.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { WalkMode } from '../schema/walk-mode.ts';
import type { OriginKey, OriginSharing } from '../schema/walk-origins.ts';
import type { RequestSlice } from './request-slice.ts';
import { type KeepingOf, DEVICE, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** A point with the name under which it was found. */
export type NamedPoint = Readonly<{ point: LngLat; name: LocalizedText }>;

/** The choices that end when the view is left; the pins leave the map, so nobody lets go of one that is held. */
export const NEARBY_LEFT = { routeTo: null, previewTo: null, heldOrigin: null } as const;

/** Two origins, and those that Back leads to. */
const MOST_NAMED_POINTS = 8;

type NearbyChoices = Pick<UrlState, 'origins' | 'walkMode' | 'reachMinutes' | 'openedLines' | 'routeTo'>;

export type NearbySlice = NearbyChoices &
  Readonly<{
    /** Where an origin is while it is dragged: it counts only when it is let go. */
    heldOrigin: Readonly<{ key: OriginKey; point: LngLat }> | null;
    /** Which origin the next press on the map places. */
    placing: OriginKey;
    /** Where a route is shown for as long as its row is pointed at. */
    previewTo: DestinationId | null;
    savedPlaces: readonly SavedPlace[];
    /** Where origins were placed by a name: an origin that lies there bears it. */
    namedPoints: readonly NamedPoint[];
    holdOrigin: (key: OriginKey, point: LngLat) => void;
    /** `reveal` brings the origin and what is around it in sight; `keep` leaves the map as it is. */
    placeOrigin: (key: OriginKey, point: LngLat, sight: 'reveal' | 'keep') => void;
    /** Places the origin at what was found, and keeps its name. */
    placeAtFound: (key: OriginKey, found: NamedPoint) => void;
    /** Begins where the reader is or lives, which no link tells until they ask for it again. */
    placePrivately: (key: OriginKey, point: LngLat) => void;
    /** Removes an origin and ends the comparison: the start is then the one that is left. */
    removeOrigin: (key: OriginKey) => void;
    chooseSharing: (sharing: OriginSharing) => void;
    choosePlacing: (key: OriginKey) => void;
    chooseWalkMode: (mode: WalkMode) => void;
    chooseReachMinutes: (minutes: number) => void;
    toggleOpenedLine: (ref: string) => void;
    openRoute: (to: DestinationId | null) => void;
    previewRoute: (to: DestinationId | null) => void;
    /** Puts a place first, in the stead of one with the same id; the last one goes when there are too many. */
    savePlace: (place: SavedPlace) => void;
    forgetPlace: (id: string) => void;
    /** Keeps these in the stead of all that were kept. */
    keepPlaces: (places: readonly SavedPlace[]) => void;
  }>;

const withLine = (lines: readonly string[], ref: string): readonly string[] =>
  lines.includes(ref) ? lines.filter((line) => line !== ref) : [...lines, ref].sort();

const withPlace = (places: readonly SavedPlace[], place: SavedPlace): readonly SavedPlace[] =>
  [place, ...places.filter(({ id }) => id !== place.id)].slice(0, MOST_SAVED_PLACES);

type OriginActions = Pick<
  NearbySlice,
  'holdOrigin' | 'placeOrigin' | 'placeAtFound' | 'placePrivately' | 'removeOrigin' | 'chooseSharing'
>;

const showOrigin = (point: LngLat) => ({ kind: 'show-origin', point }) as const;

const originActions: Slice<OriginActions, NearbySlice & Pick<RequestSlice, 'request'>> = (set) => ({
  holdOrigin: (key, point) => {
    set({ heldOrigin: { key, point } });
  },
  placeOrigin: (key, point, sight) => {
    set(({ origins }) => ({
      origins: { ...origins, [key]: point },
      heldOrigin: null,
      ...(sight === 'reveal' ? { request: showOrigin(point) } : {}),
    }));
  },
  placeAtFound: (key, found) => {
    const { point } = found;
    set(({ origins, namedPoints }) => ({
      namedPoints: [found, ...namedPoints].slice(0, MOST_NAMED_POINTS),
      origins: { ...origins, [key]: point },
      heldOrigin: null,
      request: showOrigin(point),
    }));
  },
  placePrivately: (key, point) => {
    set(({ origins }) => ({
      origins: { ...origins, [key]: point, sharing: 'off' },
      heldOrigin: null,
      request: showOrigin(point),
    }));
  },
  removeOrigin: (key) => {
    set(({ origins }) => {
      const left = { a: key === 'a' ? origins.b : origins.a, b: null };
      return { origins: { ...origins, ...left }, heldOrigin: null, placing: 'a', routeTo: null };
    });
  },
  chooseSharing: (sharing) => {
    set(({ origins }) => ({ origins: { ...origins, sharing } }));
  },
});

type SavedPlaceActions = Pick<NearbySlice, 'savePlace' | 'forgetPlace' | 'keepPlaces'>;

const savedPlaceActions: Slice<SavedPlaceActions, NearbySlice> = (set) => ({
  savePlace: (place) => {
    set(({ savedPlaces }) => ({ savedPlaces: withPlace(savedPlaces, place) }));
  },
  forgetPlace: (id) => {
    set(({ savedPlaces }) => ({ savedPlaces: savedPlaces.filter((place) => place.id !== id) }));
  },
  keepPlaces: (savedPlaces) => {
    set({ savedPlaces });
  },
});

export const NEARBY_KEEPING = {
  origins: LINK,
  walkMode: LINK,
  reachMinutes: LINK,
  openedLines: LINK,
  routeTo: LINK,
  savedPlaces: DEVICE,
  heldOrigin: SESSION,
  placing: SESSION,
  previewTo: SESSION,
  namedPoints: SESSION,
} as const satisfies KeepingOf<NearbySlice>;

export const createNearbySlice =
  (
    initial: NearbyChoices & Pick<NearbySlice, 'savedPlaces'>,
  ): Slice<NearbySlice, Readonly<{ hoveredId: InitiativeId | null }> & Pick<RequestSlice, 'request'>> =>
  (set) => ({
    origins: initial.origins,
    walkMode: initial.walkMode,
    reachMinutes: initial.reachMinutes,
    openedLines: initial.openedLines,
    routeTo: initial.routeTo,
    savedPlaces: initial.savedPlaces,
    heldOrigin: null,
    placing: 'a',
    previewTo: null,
    namedPoints: [],
    ...originActions(set),
    ...savedPlaceActions(set),
    choosePlacing: (key) => {
      set({ placing: key });
    },
    chooseWalkMode: (walkMode) => {
      set({ walkMode });
    },
    chooseReachMinutes: (reachMinutes) => {
      set({ reachMinutes });
    },
    toggleOpenedLine: (ref) => {
      set(({ openedLines }) => ({ openedLines: withLine(openedLines, ref) }));
    },
    openRoute: (routeTo) => {
      set({ routeTo, previewTo: null, hoveredId: null });
    },
    previewRoute: (previewTo) => {
      set({ previewTo });
    },
  });

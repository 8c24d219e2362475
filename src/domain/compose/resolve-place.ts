import { checkSumOf, placeKey } from './walk-places.ts';
import { initiativeIdOf, isPartId, type Site } from '../place/sites.ts';
import type { WalkEnd } from '../tour/walk-part.ts';
import type { WalkPlace } from '../../schema/composed-tour.ts';
import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { TourStop } from '../../schema/tour.ts';

/** Where something of a walk is, and what authored tours say of it. */
export type WalkSpot = Readonly<{
  /** The same for the same place. */
  key: string;
  /** Null for ground without a name. */
  name: LocalizedText | null;
  end: WalkEnd;
  /** As a tour refers to it; null for where the reader is, and for stations. */
  ref: TourStop['place'] | null;
  told: Pick<TourStop, 'story' | 'hours'>;
}>;

export type ResolvedPlace =
  | Readonly<{ state: 'found'; spot: WalkSpot }>
  /** `missing`: the atlas does not have it. `unread`: what would tell could not be read, or not yet. */
  | Readonly<{ state: 'missing' | 'unread' }>;

/** What places are looked up in. */
export type WalkGround = Readonly<{
  siteOf: ReadonlyMap<number, Site>;
  stationOf: ReadonlyMap<number, MetroStationFeature>;
  /** Those that were asked for; null for what is not there. */
  entryOf: ReadonlyMap<string, GazetteerEntry | null>;
  /** Stops of authored tours, by the key of their place. */
  toldOf: ReadonlyMap<string, TourStop>;
  /** Whether files that hold initiatives, or the stations, could not be read. */
  unread: Readonly<{ sites: boolean; stations: boolean }>;
}>;

/** OpenStreetMap's points of named things and of exits: good to a house or two. */
const GAZETTEER_ACCURACY_METERS = 30;
/** Pressed on the map. */
const POINT_ACCURACY_METERS = 10;
const UNTOLD: WalkSpot['told'] = { story: [], hours: null };

const at = (point: LngLat, accuracyMeters: number): WalkEnd => ({
  target: { type: 'Point', coordinates: point },
  point,
  accuracyMeters,
});

/** A spot without what is told of it. */
type Located = Omit<WalkSpot, 'key' | 'told'>;

function siteSpot({ id, name, geometry, location }: Site): Located {
  const part = isPartId(id) ? (id.split('.')[1] ?? null) : null;
  return {
    name,
    end: { target: geometry, point: location.point, accuracyMeters: location.accuracyMeters },
    ref: { kind: 'initiative', id: initiativeIdOf(id), part },
  };
}

function entrySpot({ id, name, nameEn, point }: GazetteerEntry): Located {
  const both = { zh: name, en: nameEn ?? name };
  return {
    name: both,
    end: at(point, GAZETTEER_ACCURACY_METERS),
    ref: { kind: 'gazetteer', id, name: both },
  };
}

/** At its exits, where they are mapped. */
function stationSpot({ geometry, properties }: MetroStationFeature): Located {
  const points = properties.exits.map(({ point }) => point);
  const end: WalkEnd =
    points.length === 0
      ? at(geometry.coordinates, properties.accuracyMeters)
      : {
          target: { type: 'MultiPoint', coordinates: points },
          point: geometry.coordinates,
          accuracyMeters: GAZETTEER_ACCURACY_METERS,
        };
  return { name: { zh: properties.name, en: properties.name_en }, end, ref: null };
}

/** Ground without a name, unless an authored tour has a stop right there. */
function pointSpot(point: LngLat, told: TourStop | undefined): Located {
  const own = told?.place.kind === 'point' ? told.place : null;
  return { name: own?.name ?? null, end: at(point, own?.accuracyMeters ?? POINT_ACCURACY_METERS), ref: own };
}

/** Where the reader is. */
export const hereSpot = (point: LngLat, accuracyMeters: number): WalkSpot => ({
  key: `here ${point.join()}`,
  name: null,
  end: at(point, accuracyMeters),
  ref: null,
  told: UNTOLD,
});

export function resolvePlace(place: WalkPlace, ground: WalkGround): ResolvedPlace {
  const key = placeKey(place);
  const told = ground.toldOf.get(key);
  const found = (located: Located): ResolvedPlace => ({
    state: 'found',
    spot: { ...located, key, told: told ?? UNTOLD },
  });
  switch (place.kind) {
    case 'point':
      return found(pointSpot(place.point, told));
    case 'site': {
      const site = ground.siteOf.get(checkSumOf(place.id));
      if (site !== undefined) return found(siteSpot(site));
      return { state: ground.unread.sites ? 'unread' : 'missing' };
    }
    case 'station': {
      const station = ground.stationOf.get(checkSumOf(place.id));
      if (station !== undefined) return found(stationSpot(station));
      return { state: ground.unread.stations ? 'unread' : 'missing' };
    }
    case 'gazetteer': {
      const entry = ground.entryOf.get(place.id);
      if (entry) return found(entrySpot(entry));
      return { state: entry === null ? 'missing' : 'unread' };
    }
  }
}

import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapAppSender } from '../../schema/map-app-sender.ts';
import { toSystem } from './coordinate-system.ts';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import type { ForeignPosition } from './coordinate-system.ts';

/** The map apps a place can be opened in, in the order they are offered. */
export const MAP_APPS = ['amap', 'baidu', 'tencent', 'apple', 'google', 'osm'] as const;
export type MapApp = (typeof MAP_APPS)[number];

/**
 * What each app takes the numbers of a link for. Apple draws AutoNavi's map in China, and Google's street map there
 * is in GCJ-02 too: a WGS-84 pin would stand some 500 m beside its street (on Google's aerial pictures it would not).
 */
export const SYSTEM_OF: Readonly<Record<MapApp, CoordinateSystem>> = {
  amap: 'gcj02',
  baidu: 'bd09',
  tencent: 'gcj02',
  apple: 'gcj02',
  google: 'gcj02',
  osm: 'wgs84',
};

export type HandoffPlace = Readonly<{ name: string; point: LngLat }>;

export type PlaceRequest = Readonly<{ place: HandoffPlace; sender: MapAppSender }>;

export type WalkRequest = Readonly<{
  /** Null for where the user is. */
  from: HandoffPlace | null;
  to: HandoffPlace;
  sender: MapAppSender;
}>;

type Named = Readonly<{ name: string; position: ForeignPosition }>;
type LinkBuilder = Readonly<{
  place: (place: Named, sender: MapAppSender) => string;
  /** Null when the app cannot start from where the user is. */
  walk: (from: Named | null, to: Named, sender: MapAppSender) => string | null;
}>;

/** Baidu wants the parts of the name with dots between them. */
const baiduSender = ({ name }: MapAppSender): string => `webapp.${name.replaceAll('-', '.')}`;

const OSM_ZOOM = 17;
/** Six decimals are 0.1 m. */
const DECIMALS = 6;

const lngLatText = ({ position: [lng, lat] }: Named): string =>
  `${lng.toFixed(DECIMALS)},${lat.toFixed(DECIMALS)}`;
const latLngText = ({ position: [lng, lat] }: Named): string =>
  `${lat.toFixed(DECIMALS)},${lng.toFixed(DECIMALS)}`;

/** Not URLSearchParams: it writes a space as "+", which some of the apps show. */
function link(address: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${address}?${query.join('&')}`;
}

const LINKS: Readonly<Record<MapApp, LinkBuilder>> = {
  // https://lbs.amap.com/api/uri-api/guide/mobile-web/point and …/travel/route
  amap: {
    place: (place, sender) =>
      link('https://uri.amap.com/marker', {
        position: lngLatText(place),
        name: place.name,
        src: sender.name,
        coordinate: 'gaode',
        callnative: '1',
      }),
    walk: (from, to, sender) =>
      link('https://uri.amap.com/navigation', {
        ...(from === null ? {} : { from: `${lngLatText(from)},${from.name}` }),
        to: `${lngLatText(to)},${to.name}`,
        mode: 'walk',
        src: sender.name,
        coordinate: 'gaode',
        callnative: '1',
      }),
  },
  // https://lbsyun.baidu.com/index.php?title=uri/api/web
  baidu: {
    place: (place, sender) =>
      link('https://api.map.baidu.com/marker', {
        location: latLngText(place),
        title: place.name,
        content: place.name,
        coord_type: 'bd09ll',
        output: 'html',
        src: baiduSender(sender),
      }),
    walk: (from, to, sender) =>
      from === null
        ? null
        : link('https://api.map.baidu.com/direction', {
            origin: `latlng:${latLngText(from)}|name:${from.name}`,
            destination: `latlng:${latLngText(to)}|name:${to.name}`,
            mode: 'walking',
            region: sender.city,
            coord_type: 'bd09ll',
            output: 'html',
            src: baiduSender(sender),
          }),
  },
  // https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker and …/uriWebRoute
  tencent: {
    place: (place, sender) =>
      link('https://apis.map.qq.com/uri/v1/marker', {
        marker: `coord:${latLngText(place)};title:${place.name};addr:${place.name}`,
        coord_type: '2',
        referer: sender.name,
      }),
    walk: (from, to, sender) =>
      link('https://apis.map.qq.com/uri/v1/routeplan', {
        type: 'walk',
        ...(from === null
          ? { fromcoord: 'CurrentLocation' }
          : { from: from.name, fromcoord: latLngText(from) }),
        to: to.name,
        tocoord: latLngText(to),
        coord_type: '2',
        referer: sender.name,
      }),
  },
  // https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
  apple: {
    place: (place) => link('https://maps.apple.com/', { ll: latLngText(place), q: place.name }),
    walk: (from, to) =>
      link('https://maps.apple.com/', {
        ...(from === null ? {} : { saddr: latLngText(from) }),
        daddr: latLngText(to),
        dirflg: 'w',
      }),
  },
  // https://developers.google.com/maps/documentation/urls/get-started
  google: {
    place: (place) => link('https://www.google.com/maps/search/', { api: '1', query: latLngText(place) }),
    walk: (from, to) =>
      link('https://www.google.com/maps/dir/', {
        api: '1',
        ...(from === null ? {} : { origin: latLngText(from) }),
        destination: latLngText(to),
        travelmode: 'walking',
      }),
  },
  osm: {
    place: (place) => {
      const [lng, lat] = place.position;
      const view = `#map=${OSM_ZOOM}/${lat.toFixed(DECIMALS)}/${lng.toFixed(DECIMALS)}`;
      return (
        link('https://www.openstreetmap.org/', { mlat: lat.toFixed(DECIMALS), mlon: lng.toFixed(DECIMALS) }) +
        view
      );
    },
    walk: (from, to) =>
      link('https://www.openstreetmap.org/directions', {
        engine: 'fossgis_osrm_foot',
        route: `${from === null ? '' : latLngText(from)};${latLngText(to)}`,
      }),
  },
};

/** A link that shows the place in `app`, in the coordinates the app expects. */
export function placeLink(app: MapApp, { place, sender }: PlaceRequest): string {
  return LINKS[app].place(toNamed(app, place), sender);
}

/** A link to the way on foot; null where the app needs a start and `from` is null: offer `placeLink` then. */
export function walkLink(app: MapApp, { from, to, sender }: WalkRequest): string | null {
  return LINKS[app].walk(from === null ? null : toNamed(app, from), toNamed(app, to), sender);
}

/** Characters that part the values of a link in one of the apps. */
const SEPARATORS = /[,;:|，；：]+/g;

const toNamed = (app: MapApp, { name, point }: HandoffPlace): Named => ({
  name: name.replace(SEPARATORS, ' ').trim(),
  position: toSystem(point, SYSTEM_OF[app]),
});

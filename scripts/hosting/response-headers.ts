import { hostPolicy } from './content-security-policy.ts';

/** Name and value. */
export type Header = readonly [name: string, value: string];

/** What the atlas asks of the device, by its name in W3C Permissions Policy; only for its own pages. */
const USED_FEATURES = ['geolocation', 'fullscreen', 'clipboard-write', 'screen-wake-lock', 'web-share'];
/** What it never asks for, so that nothing in it can. */
const UNUSED_FEATURES = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const PERMISSIONS = [
  ...USED_FEATURES.map((feature) => `${feature}=(self)`),
  ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
].join(', ');

type Choices = Readonly<{
  /** Other sites that map tiles are read from. */
  origins: readonly string[];
  /** Which sites may show the atlas in a frame. */
  ancestors: string;
}>;

/**
 * What every host should send with every answer. This is the only list: `scripts/serve.ts` sends it, and what stands in
 * `deploy` and in `_headers` of a build is written from it.
 */
export const securityHeaders = ({ origins, ancestors }: Choices): readonly Header[] => [
  ['Content-Security-Policy', hostPolicy(origins, ancestors)],
  ['Permissions-Policy', PERMISSIONS],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  // All of it is public. A frame that is sandboxed without `allow-same-origin` is another site even to its own files.
  ['Access-Control-Allow-Origin', '*'],
];

/** Any site may embed the atlas unless its publisher says otherwise. */
export const ANY_SITE = '*';

/** The folder of the files whose names hold a hash of their content. */
export const HASHED_FOLDER = 'assets';
/** For these: asked for once. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** For all others, which change under their names: asked for each time, and not sent again when they have not changed. */
export const ALWAYS_ASKED = 'no-cache';

/** What the files of a build are, by what their names end with. A host that does not know one of them breaks something. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  txt: 'text/plain',
  json: 'application/json',
  map: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  pmtiles: 'application/octet-stream',
  bin: 'application/octet-stream',
};

/** Of these the host names the encoding too. */
export const isText = (type: string): boolean => type.startsWith('text/');

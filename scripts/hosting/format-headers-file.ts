import { ALWAYS_ASKED, HASHED_FOLDER, type Header, IMMUTABLE } from './response-headers.ts';

/** What changes under its name, as a host would name it. */
const ASKED_EACH_TIME = [
  '/',
  '/index.html',
  '/service-worker.js',
  '/pack.json',
  '/atlas.webmanifest',
  '/geo/*',
];

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file `_headers` of a build, as Netlify and Cloudflare Pages read it. Where two rules give the same header
 * Cloudflare joins both values, so that no two do.
 */
export const formatHeadersFile = (headers: readonly Header[]): string =>
  [
    rule('/*', headers),
    rule(`/${HASHED_FOLDER}/*`, [['Cache-Control', IMMUTABLE]]),
    ...ASKED_EACH_TIME.map((path) => rule(path, [['Cache-Control', ALWAYS_ASKED]])),
  ].join('\n') + '\n';

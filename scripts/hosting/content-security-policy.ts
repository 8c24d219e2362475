import { loadEnv } from 'vite';
import { onlineOrigins, readOnlineBaseMap } from '../../src/schema/online-base-map.ts';

/** Where things may come from, by directive (W3C Content Security Policy Level 3). */
type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * The page loads from its own origin only. From memory come images, own data, and workers: those of fflate, and in a frame
 * without an origin all. Text becomes neither HTML nor the address of a script, but by `src/workers/own-scripts.ts`.
 * @param origins Other sites that map tiles may be read from.
 */
const directives = (origins: readonly string[]): Directives => ({
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:', ...origins],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'blob:', ...origins],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
});

const format = (policy: Directives): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** For the page itself, where no host adds anything. */
export const pagePolicy = (origins: readonly string[]): string => format(directives(origins));

/**
 * For the host: which sites may show the atlas in a frame is what a page cannot say. Workers follow only this one.
 * @param ancestors As in `frame-ancestors`.
 */
export const hostPolicy = (origins: readonly string[], ancestors: string): string =>
  format({ ...directives(origins), 'frame-ancestors': [ancestors] });

/** The other sites that a build with this `.env` reads tiles from. */
export const configuredOrigins = (mode: string, folder: string): readonly string[] =>
  onlineOrigins(readOnlineBaseMap(loadEnv(mode, folder)));

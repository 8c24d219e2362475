import { loadEnv, type Plugin } from 'vite';
import { onlineOrigins, readOnlineBaseMap } from '../src/schema/online-base-map.ts';

/**
 * The page loads from its own origin only; MapLibre's worker may also come from a blob, its images and own data from memory.
 * @param origins Other sites that map tiles may be read from.
 */
export function contentSecurityPolicy(origins: readonly string[]): string {
  const others = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${others}`,
    "font-src 'self'",
    `connect-src 'self' blob:${others}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** In builds only: the development server needs inline scripts and styles. */
export function contentSecurityPolicyPlugin(): Plugin {
  let policy = contentSecurityPolicy([]);
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved: ({ mode, envDir }) => {
      const env = envDir === false ? {} : loadEnv(mode, envDir);
      policy = contentSecurityPolicy(onlineOrigins(readOnlineBaseMap(env)));
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

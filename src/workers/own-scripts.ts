/** What is used of the W3C draft “Trusted Types”; TypeScript does not know it yet. */
type TrustedTypes = Readonly<{
  createPolicy: (
    name: 'default',
    rules: Readonly<{ createScriptURL: (url: string) => string | null }>,
  ) => unknown;
}>;

/**
 * Whether a script may be started: one of this atlas, or one that a running script has made in memory, as fflate does to
 * compress what is large.
 * @param home The address of the folder of `index.html`, ending in a slash.
 */
export const isOwnScript = (url: string, home: string): boolean => {
  try {
    const { href, protocol } = new URL(url, home);
    return protocol === 'blob:' || href.startsWith(home);
  } catch {
    return false;
  }
};

/** Scripts of a build lie in a folder beside `index.html`. */
const here = import.meta.url;
let isAllowed = false;

/**
 * Lets the page or the worker in which this runs start workers and the service worker, where the policy of the page takes
 * no plain text for the address of a script. MapLibre and fflate know nothing of that: hence the policy that browsers ask
 * by default. It allows no text that is HTML or a script. Call it before a worker is started.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as Readonly<{ trustedTypes?: TrustedTypes }>;
  if (isAllowed || trustedTypes === undefined) return;
  isAllowed = true;
  const home = new URL('..', here).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (isOwnScript(url, home) ? url : null),
  });
}

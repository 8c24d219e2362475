import { allowOwnScripts } from './own-scripts.ts';

/** A frame that its page has sandboxed without `allow-same-origin`: even its own scripts are those of another site. */
const hasOpaqueOrigin = (): boolean => globalThis.origin === 'null';

/**
 * A classic script that imports the module, and hands on what it was told meanwhile. From memory, since a frame without an
 * origin may start nothing else; classic, since Chromium starts no module from there (issue 40067939).
 */
const importing = (url: string): string => `const told = [];
const keep = (event) => told.push(event);
addEventListener('message', keep);
import(${JSON.stringify(new URL(url, document.baseURI).href)}).then(
  () => {
    removeEventListener('message', keep);
    for (const { data, ports } of told) dispatchEvent(new MessageEvent('message', { data, ports }));
  },
  (error) => setTimeout(() => { throw error; }),
);`;

const addressInMemory = (url: string): string =>
  URL.createObjectURL(new Blob([importing(url)], { type: 'text/javascript' }));

/**
 * Starts a module of this atlas as a worker, in a frame without an origin too.
 * @throws where the browser forbids workers.
 */
export function openWorker(url: string, name: string): Worker {
  allowOwnScripts();
  if (!hasOpaqueOrigin()) return new Worker(url, { type: 'module', name });
  const address = addressInMemory(url);
  try {
    return new Worker(address, { name });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** From where MapLibre starts its worker. It takes an address for that of a module unless it ends in `.cjs`. */
export function mapWorkerAddress(url: string): string {
  allowOwnScripts();
  return hasOpaqueOrigin() ? `${addressInMemory(url)}#.cjs` : url;
}

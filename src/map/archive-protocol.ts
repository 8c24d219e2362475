import type { AddProtocolAction } from 'maplibre-gl';
import { FetchSource, PMTiles, Protocol, SharedPromiseCache } from 'pmtiles';
import { withWholeFile } from '../domain/archive/with-whole-file.ts';

const ADDRESS = /^pmtiles:\/\/(?<archive>.+?)(?:\/\d+\/\d+\/\d+)?$/;

type Cached = SharedPromiseCache;

/** Forgets what could not be read: the cache of `pmtiles` would keep the failure for the life of the page. */
class ForgettingCache extends SharedPromiseCache {
  override getHeader(...args: Parameters<Cached['getHeader']>): ReturnType<Cached['getHeader']> {
    return this.#orForget(super.getHeader(...args));
  }

  override getDirectory(...args: Parameters<Cached['getDirectory']>): ReturnType<Cached['getDirectory']> {
    return this.#orForget(super.getDirectory(...args));
  }

  async #orForget<T>(reading: Promise<T>): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      this.cache.clear();
      throw error;
    }
  }
}

/** Of every archive that was opened: what reads it whole. */
const keepers = new Set<() => Promise<void>>();

/** Reads whole what the map shows parts of, for who goes where there is no connection. What cannot be had is left. */
export async function keepArchives(): Promise<void> {
  await Promise.allSettled([...keepers].map((keepWhole) => keepWhole()));
}

function openArchive(url: string): PMTiles {
  const source = withWholeFile(new FetchSource(url), (init) => fetch(url, init));
  keepers.add(source.keepWhole);
  return new PMTiles(source, new ForgettingCache());
}

/** MapLibre's `pmtiles:` protocol, which also reads from hosts without byte ranges, and again after a failure. */
export function archiveProtocol(): AddProtocolAction {
  const protocol = new Protocol();
  return (request, abort) => {
    const url = ADDRESS.exec(request.url)?.groups?.archive;
    if (url !== undefined && protocol.get(url) === undefined) protocol.add(openArchive(url));
    return protocol.tile(request, abort);
  };
}

import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { parseWalkNetwork } from '../../../../src/domain/walk/parse-walk-network.ts';
import type { WalkNetwork } from '../../../../src/schema/walk-network.ts';

/** The walking network of the district, as it is served. */
export async function readRealNetwork(): Promise<WalkNetwork> {
  const file = readFileSync(new URL('../../../../public/geo/base/walk.bin', import.meta.url));
  const network = await parseWalkNetwork(new Uint8Array(file), (packed) =>
    Promise.resolve(new Uint8Array(inflateRawSync(packed))),
  );
  if (!network.ok) throw new Error(network.error.message);
  return network.value;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

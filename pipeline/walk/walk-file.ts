import { inflateRawSync } from 'node:zlib';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';
import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildWalkNetwork } from './build-walk-network.ts';

/** The network of a `walk.bin`. @throws Error saying what is wrong with the file. */
export async function readWalkFile(bytes: Uint8Array): Promise<WalkNetwork> {
  const inflate = (packed: Uint8Array) => Promise.resolve(new Uint8Array(inflateRawSync(packed)));
  const network = await parseWalkNetwork(bytes, inflate);
  if (!network.ok) throw new Error(network.error.message);
  return network.value;
}

/** `walk.bin`: the walking network, see docs/WALKING.md. */
export function walkFile({ osm, areas, dem, district, provenance }: GeoContext): OutputFile {
  const bytes = buildWalkNetwork({
    osm,
    areas: areas.areas,
    district: [district.outline],
    heightAt: dem.heightAt,
    rights: {
      licence: provenance.osm.licence,
      attribution: `${provenance.osm.attribution}; ${provenance.dem.attribution}`,
    },
  });
  return {
    path: 'walk.bin',
    bytes,
    description: { zh: '步行路网，含坡度与阻隔', en: 'Walking network with slopes and barriers' },
    from: ['osm', 'dem'],
  };
}

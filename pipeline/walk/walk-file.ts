import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { buildWalkNetwork } from './build-walk-network.ts';

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

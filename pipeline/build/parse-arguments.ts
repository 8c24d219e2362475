import { parseArgs } from 'node:util';
import { GeoError } from './geo-error.ts';

export type GeoArguments = Readonly<{ osmPath: string; demPath: string; outFolder: string }>;

const USAGE = 'Usage: npm run geo -- --osm FILE.osm.pbf --dem FILE.tif [--out public/geo/base]';

/** @throws GeoError with the usage when an argument is missing or unknown. */
export function parseArguments(args: readonly string[]): GeoArguments {
  const options = { osm: { type: 'string' }, dem: { type: 'string' }, out: { type: 'string' } } as const;
  let values: { osm?: string; dem?: string; out?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new GeoError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const { osm, dem, out = 'public/geo/base' } = values;
  if (osm === undefined || dem === undefined) throw new GeoError(USAGE);
  return { osmPath: osm, demPath: dem, outFolder: out.replace(/\/+$/, '') };
}

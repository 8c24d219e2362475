import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { GeoError } from './geo-error.ts';

export type GeoArguments = Readonly<{
  osmPath: string;
  demPath: string;
  /** Outline, sub-districts, metro …: see pipeline/input/README.md. */
  inputFolder: string;
  outFolder: string;
}>;

const USAGE =
  'Usage: npm run geo -- --osm FILE.osm.pbf --dem FILE.tif [--input pipeline/input] [--out public/geo/base]';

/** @throws GeoError with the usage when an argument is missing or unknown. */
export function parseArguments(args: readonly string[]): GeoArguments {
  const options = {
    osm: { type: 'string' },
    dem: { type: 'string' },
    input: { type: 'string' },
    out: { type: 'string' },
  } as const;
  let values: { osm?: string; dem?: string; input?: string; out?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new GeoError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const geo = env.DISTRICT_FOLDER ?? 'public/geo';
  const { osm, dem, input = 'pipeline/input', out = `${geo}/base` } = values;
  if (osm === undefined || dem === undefined) throw new GeoError(USAGE);
  return { osmPath: osm, demPath: dem, inputFolder: input, outFolder: out.replace(/\/+$/, '') };
}

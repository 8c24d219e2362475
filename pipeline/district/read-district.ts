import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import * as v from 'valibot';
import { type District, DistrictSchema } from '../../src/schema/district.ts';
import { GeoError } from '../build/geo-error.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of the district that is built, served and checked: `public/geo`, or what `DISTRICT_FOLDER` says. */
export const districtFolder = (): string => resolve(ROOT, env.DISTRICT_FOLDER ?? 'public/geo');

/** @throws GeoError saying which field of `district.json` is wrong. */
export function readDistrict(folder: string): District {
  const path = join(folder, 'district.json');
  try {
    return v.parse(DistrictSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const field = v.isValiError(error) ? `${v.getDotPath(error.issues[0]) ?? 'it'}: ` : '';
    throw new GeoError(
      `"${path}" cannot be used: ${field}${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDem } from '../dem/read-dem.ts';
import { districtFolder, readDistrict } from '../district/read-district.ts';
import { readWalkSites } from '../district/read-walk-sites.ts';
import { buildGround } from '../layers/ground.ts';
import { readDistrictInputs } from '../layers/read-district-inputs.ts';
import { assembleMultipolygons } from '../osm/assemble-multipolygons.ts';
import { readOsm } from '../osm/read-osm.ts';
import { cutToGround } from '../shortbread/ground-features.ts';
import { readTours } from '../tours/read-tours.ts';
import { sha256 } from './build-manifest.ts';
import { GeoError } from './geo-error.ts';
import type { GeoContext } from './geo-step.ts';
import type { GeoArguments } from './parse-arguments.ts';
import { buildProvenance, INPUT_NAMES, type InputName } from './provenance.ts';
import type { Reporter } from './reporter.ts';

const FILES: Readonly<Record<Exclude<InputName, 'osm' | 'dem'>, string>> = {
  district: 'district.geojson',
  subdistricts: 'subdistricts.geojson',
  neighbours: 'neighbours.geojson',
  'metro-lines': 'metro-lines.geojson',
  'metro-stations': 'metro-stations.geojson',
  coverage: 'coverage.json',
};

async function readProvenance({ osmPath, demPath, inputFolder }: GeoArguments) {
  const paths = INPUT_NAMES.map((name) => {
    if (name === 'osm') return osmPath;
    return name === 'dem' ? demPath : join(inputFolder, FILES[name]);
  });
  const hashes = await Promise.all(paths.map(async (path) => sha256(await readFile(path))));
  const hashOf = (name: InputName) => hashes[INPUT_NAMES.indexOf(name)] ?? '';
  const file: unknown = JSON.parse(await readFile(join(inputFolder, 'provenance.json'), 'utf8'));
  return buildProvenance(file, {
    osm: hashOf('osm'),
    dem: hashOf('dem'),
    district: hashOf('district'),
    subdistricts: hashOf('subdistricts'),
    neighbours: hashOf('neighbours'),
    'metro-lines': hashOf('metro-lines'),
    'metro-stations': hashOf('metro-stations'),
    coverage: hashOf('coverage'),
  });
}

/**
 * Reads and prepares everything the steps need.
 * @throws GeoError when an input is missing, damaged or does not belong to the district.
 */
export async function loadContext(
  args: GeoArguments,
  reporter: Reporter,
): Promise<Omit<GeoContext, 'onProgress'>> {
  const about = readDistrict(districtFolder());
  const sites = readWalkSites(districtFolder());
  const tours = readTours(districtFolder());
  const osm = await reporter.step('read extract', (onProgress) => readOsm(args.osmPath, onProgress));
  const dem = await reporter.step('read heights', () => readDem(args.demPath));
  const district = await readDistrictInputs(args.inputFolder);
  const { box } = osm;
  if (box === null) throw new GeoError(`"${args.osmPath}" does not say which box it covers.`);
  const areas = await reporter.step('assemble surfaces', () => assembleMultipolygons(osm));
  const [ground, features] = await reporter.step('cut to the ground', () => {
    const cutTo = buildGround(district.outline, box);
    return [cutTo, cutToGround(osm, areas, cutTo)] as const;
  });
  const provenance = await readProvenance(args);
  return { osm, areas, dem, district, about, sites, tours, ground, features, provenance };
}

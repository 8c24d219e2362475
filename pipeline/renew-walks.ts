import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sha256 } from './build/build-manifest.ts';
import { districtFolder } from './district/read-district.ts';
import { readWalkSites } from './district/read-walk-sites.ts';
import { readTourGround } from './tours/tour-places.ts';
import { readTours } from './tours/read-tours.ts';
import { toursText } from './tours/tours-file.ts';
import { readWalkFile } from './walk/walk-file.ts';
import { renewStationWalks } from './walk/renew-station-walks.ts';
import { BaseManifestSchema } from '../src/schema/base-manifest.ts';

/**
 * `npm run geo:walks`: finds the walks from the metro to the initiatives, and the legs of the tours, anew, on the network as
 * it is served. For those who moved a place or wrote a tour and do not have the extract.
 */
const STATIONS = 'metro-stations.geojson';
const folder = districtFolder();
const base = join(folder, 'base');
const read = (file: string): Buffer => readFileSync(join(base, file));
const network = await readWalkFile(new Uint8Array(read('walk.bin')));
const stations = renewStationWalks(read(STATIONS).toString(), network, readWalkSites(folder));
const ground = readTourGround(folder, {
  stations,
  gazetteer: read('gazetteer.json').toString(),
  lines: read('metro-lines.geojson').toString(),
});
const renewed: Readonly<Record<string, string>> = {
  [STATIONS]: stations,
  'tours.json': toursText(readTours(folder), { network, ground }),
};
const manifest = v.parse(BaseManifestSchema, JSON.parse(read('manifest.json').toString()));
const files = manifest.files.map((file) => {
  const text = renewed[file.path];
  if (text === undefined) return file;
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  if (hash !== file.sha256) console.log(`${file.path} is renewed.`);
  writeFileSync(join(base, file.path), bytes);
  return { ...file, bytes: bytes.length, sha256: hash };
});
const isSame = files.every(({ sha256: hash }, index) => hash === manifest.files[index]?.sha256);
if (isSame) console.log('No walk has changed.');
writeFileSync(join(base, 'manifest.json'), `${JSON.stringify({ ...manifest, files }, null, 1)}\n`);

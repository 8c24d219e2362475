import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sha256 } from './build/build-manifest.ts';
import { districtFolder } from './district/read-district.ts';
import { readWalkSites } from './district/read-walk-sites.ts';
import { readWalkFile } from './walk/walk-file.ts';
import { renewStationWalks } from './walk/renew-station-walks.ts';
import { BaseManifestSchema } from '../src/schema/base-manifest.ts';

/**
 * `npm run geo:walks`: finds the walks from the metro to the initiatives anew, on the network as it is served. For those who
 * moved a place and do not have the extract.
 */
const FILE = 'metro-stations.geojson';
const base = join(districtFolder(), 'base');
const read = (file: string): Buffer => readFileSync(join(base, file));
const network = await readWalkFile(new Uint8Array(read('walk.bin')));
const before = read(FILE).toString();
const after = renewStationWalks(before, network, readWalkSites(districtFolder()));
const bytes = new TextEncoder().encode(after);
const manifest = v.parse(BaseManifestSchema, JSON.parse(read('manifest.json').toString()));
const files = manifest.files.map((file) =>
  file.path === FILE ? { ...file, bytes: bytes.length, sha256: sha256(bytes) } : file,
);
writeFileSync(join(base, FILE), bytes);
writeFileSync(join(base, 'manifest.json'), `${JSON.stringify({ ...manifest, files }, null, 1)}\n`);
console.log(before === after ? 'No walk has changed.' : `${FILE} is renewed.`);

import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { writeTinyInputs } from '../../fixtures/tiny-district/write-tiny-inputs.ts';

const FIXTURE = 'tests/fixtures/tiny-district';
const run = promisify(execFile);

/** The atlas of the made-up district, as built and served. */
export type TinyAtlas = Readonly<{ url: string; dist: string; close: () => Promise<void> }>;

/** Makes the atlas of the made-up district by the commands of docs/ANOTHER-DISTRICT.md, in a folder of its own. */
export async function buildTinyAtlas(): Promise<TinyAtlas> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-atlas-'));
  const [geo, dist] = [join(folder, 'geo'), join(folder, 'dist')];
  const { osm, dem } = await writeTinyInputs(folder);
  await cp(`${FIXTURE}/geo`, geo, { recursive: true });
  const tsx = (...args: readonly string[]) =>
    run('node', ['--import', 'tsx', ...args], { env: { ...process.env, DISTRICT_FOLDER: geo } });
  await tsx('pipeline/build-geo.ts', '--osm', osm, '--dem', dem, '--input', `${FIXTURE}/input`);
  await Promise.all([tsx('pipeline/check/check-geo.ts'), tsx('scripts/build.ts', '--out', dist)]);

  const server = createServer(sirv(dist));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    // An address that listens on a port is no text.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    dist,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

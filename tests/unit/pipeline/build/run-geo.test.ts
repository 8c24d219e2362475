import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GeoError } from '../../../../pipeline/build/geo-error.ts';
import { GEO_STEPS } from '../../../../pipeline/build/geo-steps.ts';
import { parseArguments } from '../../../../pipeline/build/parse-arguments.ts';
import { silentReporter } from '../../../../pipeline/build/reporter.ts';
import { runGeo } from '../../../../pipeline/build/run-geo.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../fixtures/pipeline/${name}`, import.meta.url));
const small = {
  osmPath: fixture('small.osm.pbf'),
  demPath: fixture('small-dem.tif'),
  inputFolder: 'pipeline/input',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geo-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  return rm(folder, { recursive: true, force: true });
});

async function contents(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  const entries = await Promise.all(
    names.map(async (name) => [name, (await readFile(join(path, name))).toString('base64')] as const),
  );
  return Object.fromEntries(entries);
}

describe('runGeo', () => {
  it('gives the same bytes when run twice', async () => {
    // The small extract has none of the places to which the tours of Xihu lead.
    vi.stubEnv('DISTRICT_FOLDER', 'tests/fixtures/tiny-district/geo');
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await runGeo({ ...small, outFolder: first }, GEO_STEPS, silentReporter);
    await runGeo({ ...small, outFolder: second }, GEO_STEPS, silentReporter);
    const bytes = await contents(first);
    expect(Object.keys(bytes)).toEqual(expect.arrayContaining(['walk.bin', 'tours.json']));
    expect(await contents(second)).toEqual(bytes);
    expect((await readdir(folder)).sort()).toEqual(['first', 'second']);
  }, 60_000);

  it.each([
    ['a missing extract', { ...small, osmPath: 'nowhere.osm.pbf' }, 'nowhere.osm.pbf'],
    ['a missing height model', { ...small, demPath: 'nowhere.tif' }, 'nowhere.tif'],
    ['an extract that is none', { ...small, osmPath: small.demPath }, 'not a readable OSM extract'],
    ['a height model that is none', { ...small, demPath: small.osmPath }, 'not a readable height model'],
  ])('says what is wrong with %s and leaves the old output', async (_, inputs, message) => {
    const outFolder = join(folder, 'base');
    await mkdir(outFolder);
    await writeFile(join(outFolder, 'mark'), 'old');
    const before = await contents(outFolder);
    const run = runGeo({ ...inputs, outFolder }, GEO_STEPS, silentReporter);
    await expect(run).rejects.toThrow(GeoError);
    await expect(run).rejects.toThrow(message);
    expect(await contents(outFolder)).toEqual(before);
    expect(await readdir(folder)).toEqual(['base']);
  });

  it('leaves the old output when a step fails', async () => {
    const outFolder = join(folder, 'base');
    await mkdir(outFolder);
    await writeFile(join(outFolder, 'mark'), 'old');
    const broken = { name: 'broken', run: () => Promise.reject(new Error('bug')) };
    await expect(runGeo({ ...small, outFolder }, [broken], silentReporter)).rejects.toThrow('bug');
    expect(await readFile(join(outFolder, 'mark'), 'utf8')).toBe('old');
  });
});

describe('parseArguments', () => {
  it('writes to public/geo/base unless told otherwise', () => {
    expect(parseArguments(['--osm', 'a.pbf', '--dem', 'b.tif'])).toEqual({
      osmPath: 'a.pbf',
      demPath: 'b.tif',
      inputFolder: 'pipeline/input',
      outFolder: 'public/geo/base',
    });
  });

  it.each([[[]], [['--osm', 'a.pbf']], [['--what', 'x']]])('explains itself on %j', (args) => {
    expect(() => parseArguments(args)).toThrow('Usage: npm run geo');
  });
});

describe('npm run geo', () => {
  it('ends with one clear line and exit code 1 when an input is missing', () => {
    const script = fileURLToPath(new URL('../../../../pipeline/build-geo.ts', import.meta.url));
    const args = [
      '--import',
      'tsx',
      script,
      '--osm',
      'nowhere.osm.pbf',
      '--dem',
      small.demPath,
      '--out',
      folder,
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Cannot read the OSM extract "nowhere.osm.pbf". Pass an existing .osm.pbf file with --osm.\n',
    );
  });
});

import process from 'node:process';
import { lngLat } from '../../src/schema/lng-lat.ts';
import { ImportSession } from '../../src/workers/import/import-session.ts';
import type { BenchRow } from './bench-row.ts';

const NEAR = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const MEGABYTE = 1_000_000;

const spot = (at: number): readonly [string, string] => [
  (120 + ((at * 7919) % 100_003) / 600_000).toFixed(6),
  (30.1 + ((at * 104_729) % 99_991) / 400_000).toFixed(6),
];

type Writing = Readonly<{
  name: string;
  head: string;
  between: string;
  end: string;
  of: (at: number) => string;
}>;

const WRITINGS: Readonly<Record<'CSV' | 'GeoJSON' | 'KML', Writing>> = {
  CSV: {
    ...{ name: 'a.csv', head: 'name,lng,lat\n', between: '\n', end: '' },
    of: (at) => `p${String(at)},${spot(at).join(',')}`,
  },
  GeoJSON: {
    ...{ name: 'a.geojson', head: '{"type":"FeatureCollection","features":[', between: ',', end: ']}' },
    of: (at) =>
      `{"type":"Feature","properties":{"name":"p${String(at)}"},"geometry":{"type":"Point","coordinates":[${spot(at).join(',')}]}}`,
  },
  KML: {
    ...{ name: 'a.kml', head: '<kml xmlns="http://www.opengis.net/kml/2.2">', between: '\n', end: '</kml>' },
    of: (at) =>
      `<Placemark><name>p${String(at)}</name><Point><coordinates>${spot(at).join(',')}</coordinates></Point></Placemark>`,
  },
};

function fileOf({ name, head, between, end, of }: Writing, count: number): File {
  const lots = Array.from({ length: Math.ceil(count / 10_000) }, (_, lot) =>
    Array.from({ length: Math.min(10_000, count - lot * 10_000) }, (__, at) => of(lot * 10_000 + at)).join(
      between,
    ),
  );
  return new File([head, lots.join(between), end], name);
}

/** From the file to columns in WGS-84 and what the map reads, as the worker does it. */
async function milliseconds(file: File, count: number): Promise<number> {
  const started = performance.now();
  const session = new ImportSession();
  const opened = await session.open(file, NEAR, {});
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await session.read(opened.value.choice, () => undefined);
  if (!read.ok || read.value.count !== count) throw new Error('Not all was read.');
  session.take('gcj02', 'ink-disc');
  return performance.now() - started;
}

/** Import of own data at sizes from a thousand to a million. */
export async function benchImport(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [format, most] of [
    ['CSV', 1_000_000],
    ['GeoJSON', 1_000_000],
    ['KML', 100_000],
  ] as const)
    for (const count of [1000, 10_000, 100_000, 1_000_000].filter((each) => each <= most)) {
      const file = fileOf(WRITINGS[format], count);
      const name = `import ${format}, ${count.toLocaleString('en')} places`;
      rows.push({ name, figure: await milliseconds(file, count), unit: 'ms', target: null });
      const memory = process.memoryUsage().rss / MEGABYTE;
      rows.push({ name: `${name}: memory of the process`, figure: memory, unit: 'MB', target: null });
    }
  return rows;
}

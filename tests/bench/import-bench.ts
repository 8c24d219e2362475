import process from 'node:process';
import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { makeDbf, makeShp } from '../fixtures/own-files/make-shapefile.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import { ImportSession } from '../../src/workers/import/import-session.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { growthRow, MEGABYTE, spotAt } from './many-places.ts';

const NEAR = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const LOT = 10_000;
const ROUNDS = 3;

const textAt = (at: number): readonly [string, string] => {
  const [lng, lat] = spotAt(at);
  return [lng.toFixed(6), lat.toFixed(6)];
};

type Writing = Readonly<{ head: string; between: string; end: string; of: (at: number) => string }>;

const placemark = (at: number): string =>
  `<Placemark><name>p${String(at)}</name><Point><coordinates>${textAt(at).join(',')}</coordinates></Point></Placemark>`;

const WRITINGS = {
  csv: {
    ...{ head: 'name,lng,lat\n', between: '\n', end: '' },
    of: (at) => `p${String(at)},${textAt(at).join(',')}`,
  },
  geojson: {
    ...{ head: '{"type":"FeatureCollection","features":[', between: ',', end: ']}' },
    of: (at) =>
      `{"type":"Feature","properties":{"name":"p${String(at)}"},"geometry":{"type":"Point","coordinates":[${textAt(at).join(',')}]}}`,
  },
  kml: {
    ...{ head: '<kml xmlns="http://www.opengis.net/kml/2.2">', between: '\n', end: '</kml>', of: placemark },
  },
  gpx: {
    ...{
      head: '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">',
      between: '\n',
      end: '</gpx>',
    },
    of: (at) => {
      const [lng, lat] = textAt(at);
      return `<wpt lat="${lat}" lon="${lng}"><name>p${String(at)}</name></wpt>`;
    },
  },
} as const satisfies Record<string, Writing>;

/** In parts: one text of all would be too long to be put together at once. */
function partsOf({ head, between, end, of }: Writing, count: number): readonly string[] {
  const lots = Array.from({ length: Math.ceil(count / LOT) }, (_, lot) =>
    Array.from({ length: Math.min(LOT, count - lot * LOT) }, (__, at) => of(lot * LOT + at)).join(between),
  );
  return [head, lots.join(between), end];
}

const textFile = (kind: keyof typeof WRITINGS, count: number): File =>
  new File([...partsOf(WRITINGS[kind], count)], `a.${kind}`);

function shapefile(count: number): File {
  const shapes = Array.from({ length: count }, (_, at) => {
    const [lng, lat] = spotAt(at);
    return { x: lng, y: lat, name: strToU8(`p${String(at)}`) };
  });
  return new File(
    [zipSync({ 'a.shp': makeShp(shapes), 'a.dbf': makeDbf(shapes) }, { level: 1 }).slice()],
    'a.zip',
  );
}

async function workbook(count: number): Promise<File> {
  const rows = Array.from({ length: count }, (_, at) => {
    const [lng, lat] = spotAt(at);
    return [{ value: `p${String(at)}` }, { value: lng }, { value: lat }];
  });
  const head = ['name', 'lng', 'lat'].map((value) => ({ value }));
  const bytes = await writeXlsx([head, ...rows]).toBuffer();
  return new File([new Uint8Array(bytes)], 'a.xlsx');
}

const FORMATS: readonly Readonly<{
  name: string;
  most: number;
  fileOf: (count: number) => File | Promise<File>;
}>[] = [
  { name: 'CSV', most: 1_000_000, fileOf: (count) => textFile('csv', count) },
  { name: 'GeoJSON', most: 1_000_000, fileOf: (count) => textFile('geojson', count) },
  { name: 'shapefile', most: 1_000_000, fileOf: shapefile },
  { name: 'KML', most: 100_000, fileOf: (count) => textFile('kml', count) },
  {
    name: 'KMZ',
    most: 100_000,
    fileOf: (count) =>
      new File([zipSync({ 'doc.kml': strToU8(partsOf(WRITINGS.kml, count).join('')) }).slice()], 'a.kmz'),
  },
  { name: 'GPX', most: 100_000, fileOf: (count) => textFile('gpx', count) },
  { name: 'XLSX', most: 100_000, fileOf: workbook },
];

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

/** Import of own data at sizes from a thousand to a million. Turf reads no files, so that nothing stands beside it. */
export async function benchImport(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { name, most, fileOf } of FORMATS) {
    // What is compiled once is not what grows.
    await milliseconds(await fileOf(1000), 1000);
    const measured: [number, number][] = [];
    for (const count of [1000, 10_000, 100_000, 1_000_000].filter((each) => each <= most)) {
      const file = await fileOf(count);
      // The best of some: growth is no matter of what else the machine does.
      let ms = await milliseconds(file, count);
      for (let again = 1; again < ROUNDS; again++) ms = Math.min(ms, await milliseconds(file, count));
      measured.push([count, ms]);
      const of = `import ${name}, ${count.toLocaleString('en')} places, ${(file.size / MEGABYTE).toFixed(1)} MB`;
      const memory = process.memoryUsage().rss / MEGABYTE;
      rows.push(timeRow(of, ms), {
        name: `${of}: memory of the process`,
        figure: memory,
        unit: 'MB',
        target: null,
      });
    }
    rows.push(growthRow(`import ${name}`, measured));
  }
  return rows;
}

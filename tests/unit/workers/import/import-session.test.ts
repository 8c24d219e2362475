import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { textAt } from '../../../../src/domain/own-data/packed-texts.ts';
import type { ReadingChoice } from '../../../../src/domain/own-data/own-file.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { ImportSession } from '../../../../src/workers/import/import-session.ts';
import { makeDbf, makeShp } from '../../../fixtures/own-files/make-shapefile.ts';

const near = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const nothing = () => undefined;

type Part = string | Uint8Array;
const fileOf = (name: string, ...parts: readonly Part[]) =>
  new File(
    parts.map((part) => new Uint8Array(typeof part === 'string' ? strToU8(part) : part)),
    name,
  );

/** What comes of a file, read as it is guessed unless that is changed. */
async function importOf(file: File, change: (choice: ReadingChoice) => ReadingChoice = (choice) => choice) {
  const session = new ImportSession();
  const opened = await session.open(file, near, {});
  if (!opened.ok) return { failed: `${opened.error.code} ${String(opened.error.at ?? '')}`.trim() };
  const read = await session.read(change(opened.value.choice), nothing);
  if (!read.ok)
    return { opened: opened.value, failed: `${read.error.code} ${String(read.error.at ?? '')}`.trim() };
  const taken = session.take('wgs84', 'ink-disc');
  const { points } = taken ?? {};
  return {
    opened: opened.value,
    summary: read.value,
    places:
      points === undefined
        ? []
        : Array.from(points.lng, (lng, at) => [textAt(points.names, at), lng, points.lat[at] ?? 0] as const),
    faults: read.value.faults.first.map(({ at, field, code }) => `${String(at)} ${field ?? '-'} ${code}`),
  };
}

const TWO = [
  ['龙井', 120.1, 30.2],
  ['西溪', 120.15, 30.25],
];
const CSV = '名称,经度,纬度\n龙井,120.1,30.2\n西溪,120.15,30.25\n';
/** 名称;经度;纬度 / 龙井;120,1;30,2 / 西溪;120,15;30,25 in GBK. */
const GBK_CSV = new Uint8Array([
  ...[0xc3, 0xfb, 0xb3, 0xc6, 0x3b, 0xbe, 0xad, 0xb6, 0xc8, 0x3b, 0xce, 0xb3, 0xb6, 0xc8, 0x0d, 0x0a],
  ...[0xc1, 0xfa, 0xbe, 0xae, ...strToU8(';120,1;30,2\r\n')],
  ...[0xce, 0xf7, 0xcf, 0xaa, ...strToU8(';120,15;30,25\r\n')],
]);
const GBK_NAMES = [
  new Uint8Array([0xc1, 0xfa, 0xbe, 0xae]),
  new Uint8Array([0xce, 0xf7, 0xcf, 0xaa]),
] as const;
const SHAPES = [
  { x: 120.1, y: 30.2, name: GBK_NAMES[0] },
  { x: 120.15, y: 30.25, name: GBK_NAMES[1] },
];
const feature = (name: string, lng: unknown, lat: unknown) =>
  JSON.stringify({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  });
const collection = (...features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
<Placemark><name>龙井</name><Point><coordinates>120.1,30.2,0</coordinates></Point></Placemark>
<Placemark><name>西溪</name><Point><coordinates>120.15,30.25</coordinates></Point></Placemark></Folder></Document></kml>`;
const GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="30.2" lon="120.1"><name>龙井</name></wpt><wpt lat="30.25" lon="120.15"><name>西溪</name></wpt></gpx>`;
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
const cell = (value: string | number) =>
  ({ value, type: typeof value === 'number' ? Number : String }) as never;

async function workbook(
  ...sheets: readonly (readonly (readonly (string | number)[])[])[]
): Promise<Uint8Array> {
  const data = sheets.map((rows, at) => ({
    sheet: `S${String(at + 1)}`,
    data: rows.map((row) => row.map(cell)),
  }));
  return new Uint8Array(await writeWorkbook(data).toBuffer());
}

describe('a good file of each format', () => {
  it.each([
    ['a CSV in UTF-8', fileOf('a.csv', CSV)],
    ['a CSV with a mark', fileOf('a.csv', '\uFEFF', CSV)],
    ['a CSV in UTF-16', fileOf('a.csv', utf16(CSV))],
    ['a CSV in GBK with decimal commas', fileOf('a.csv', GBK_CSV)],
    ['a TSV', fileOf('a.tsv', CSV.replaceAll(',', '\t'))],
    [
      'a CSV in quotes, with Windows lines',
      fileOf('a.csv', '"名称","经度","纬度"\r\n"龙井","120,1","30,2"\r\n"西溪","120,15","30,25"'),
    ],
    [
      'GeoJSON',
      fileOf('a.geojson', collection(feature('龙井', 120.1, 30.2), feature('西溪', 120.15, 30.25))),
    ],
    ['KML', fileOf('a.kml', KML)],
    ['KMZ', fileOf('a.kmz', zipSync({ 'doc.kml': strToU8(KML), 'x.png': new Uint8Array(9) }))],
    ['GPX', fileOf('a.gpx', GPX)],
    [
      'a shapefile in GBK without .cpg',
      fileOf('a.zip', zipSync({ 'x/A.shp': makeShp(SHAPES), 'x/A.dbf': makeDbf(SHAPES) })),
    ],
  ])('%s is read whole', async (_, file) => {
    const { places, faults, summary } = await importOf(file);
    expect(places?.map(([name, lng, lat]) => [name, Number(lng.toFixed(6)), Number(lat.toFixed(6))])).toEqual(
      TWO,
    );
    expect(faults).toEqual([]);
    expect(summary?.count).toBe(2);
  });

  it('a workbook is read sheet by sheet', async () => {
    const bytes = await workbook(
      [['nothing']],
      [
        ['名称', '经度', '纬度'],
        ['龙井', 120.1, 30.2],
        ['西溪', 120.15, 30.25],
      ],
    );
    const session = new ImportSession();
    const file = fileOf('a.xlsx', bytes);
    const first = await session.open(file, near, {});
    expect(first.ok && first.value.sheets).toEqual(['S1', 'S2']);
    const second = await session.open(file, near, { sheet: 1 });
    expect(second.ok && second.value.fields).toEqual(['名称', '经度', '纬度']);
    const read = second.ok ? await session.read(second.value.choice, nothing) : null;
    expect(read?.ok === true && read.value.count).toBe(2);
  });

  it('properties with HTML stay text', async () => {
    const { places, opened } = await importOf(
      fileOf('a.geojson', collection(feature('<img src=x onerror=alert(1)>', 120, 30))),
    );
    expect(places?.[0]?.[0]).toBe('<img src=x onerror=alert(1)>');
    expect(opened?.preview).toEqual([['<img src=x onerror=alert(1)>']]);
  });

  it('a projected shapefile comes to degrees, and one whose projection is nonsense says so', async () => {
    const utm =
      'PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",123.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const shapes = [{ x: 500_000, y: 3_318_785.353, name: strToU8('a') }];
    const files = { 'a.shp': makeShp(shapes), 'a.dbf': makeDbf(shapes) };
    const good = await importOf(fileOf('a.zip', zipSync({ ...files, 'a.prj': strToU8(utm) })));
    // On the central meridian, at the length of the meridian from the equator to 30° (3,320,113.398 m) times 0.9996.
    expect(good.places?.[0]?.[1]).toBeCloseTo(123, 7);
    expect(good.places?.[0]?.[2]).toBeCloseTo(30, 7);
    const bad = await importOf(fileOf('a.zip', zipSync({ ...files, 'a.prj': strToU8('PROJCS["nonsense"') })));
    expect(bad.opened?.notes).toEqual([{ code: 'projection-unknown' }]);
    expect(bad.faults).toEqual(['1 geometry out-of-range']);
  });
});

describe('a bad file of each format', () => {
  const zipOf = (files: Parameters<typeof zipSync>[0]) => fileOf('a.zip', zipSync(files));
  it.each([
    ['an empty one', fileOf('a.csv'), 'empty'],
    ['a picture', fileOf('a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'unknown-format'],
    ['JSON that ends early', fileOf('a.geojson', '{"type":"FeatureCollection","features":['), 'not-json'],
    ['JSON that breaks', fileOf('a.geojson', '{"type":"FeatureCollection",,}'), 'not-json 28'],
    ['JSON of another kind', fileOf('a.geojson', '{"type":"Topology"}'), 'not-geojson'],
    [
      'GeoJSON in another system',
      fileOf(
        'a.geojson',
        `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:2385"}},"features":[]}`,
      ),
      'other-system',
    ],
    ['KML whose tags do not match', fileOf('a.kml', KML.replace('</Folder>', '')), 'not-xml 3'],
    ['GPX with entities', fileOf('a.gpx', `<!DOCTYPE gpx [<!ENTITY a "x">]>${GPX}`), 'entities 1'],
    ['a damaged archive', fileOf('a.kmz', zipSync({ 'doc.kml': strToU8(KML) }).slice(0, 60)), 'bad-archive'],
    ['an archive of something else', zipOf({ 'a.txt': strToU8('a') }), 'no-layer'],
    ['a bomb', zipOf({ 'doc.kml': new Uint8Array(60_000_000) }), 'bomb 60'],
    ['a shapefile without shapes', zipOf({ 'a.dbf': makeDbf([]) }), 'no-layer'],
    [
      'a shapefile cut off',
      zipOf({ 'a.shp': makeShp(SHAPES).slice(0, 50), 'a.dbf': makeDbf(SHAPES) }),
      'bad-layer',
    ],
    [
      'a workbook without its parts',
      fileOf('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook') })),
      'bad-sheet',
    ],
  ])('%s says what is wrong', async (_, file, wrong) => {
    expect((await importOf(file)).failed).toBe(wrong);
  });

  it('an open quote is found with its row, early and late', async () => {
    expect((await importOf(fileOf('a.csv', `${CSV}"open,120,30\n`))).failed).toBe('open-quote 4');
    const late = `name,lng,lat\n${'x,1,1\n'.repeat(100_000)}"open,120,30\n`;
    expect((await importOf(fileOf('a.csv', late))).failed).toBe('open-quote 100002');
    const file = fileOf('a.csv', `${CSV}"open,120,30\n${'x,1,1\n'.repeat(400_000)}`);
    expect((await importOf(file)).failed).toBe('long-row 4');
    // A field that is long and closed is none that is open.
    const long = fileOf('a.csv', `${CSV}"${'long '.repeat(300_000)}",120,30\n${'x,1,1\n'.repeat(100)}`);
    expect((await importOf(long)).failed).toBe('long-row 4');
  });

  it('rows say which field is wrong, and nothing is made of them', async () => {
    const rows = ['a,120.1,30.2', 'b,,30.2', 'c,120.1,abc', 'd,300,30', '', 'e,120,1,30,2', 'f,30°E,10'];
    const { places, faults, summary } = await importOf(fileOf('a.csv', `name,lng,lat\n${rows.join('\n')}\n`));
    expect(places?.map(([name]) => name)).toEqual(['a', 'f']);
    expect(faults).toEqual([
      '3 lng missing',
      '4 lat not-a-coordinate',
      '5 lng out-of-range',
      '7 - too-many-fields',
    ]);
    expect(summary?.emptyCount).toBe(1);
  });

  it('features say which of them is wrong', async () => {
    const text = collection(
      feature('a', 120, 30),
      feature('b', 'x', 30),
      feature('c', 500_000, 3_000_000),
      '5',
      '{"type":"Feature","geometry":null,"properties":null}',
    );
    const { places, faults } = await importOf(fileOf('a.geojson', text));
    expect(places).toHaveLength(1);
    expect(faults).toEqual([
      '2 geometry bad-geometry',
      '3 geometry out-of-range',
      '4 - not-a-feature',
      '5 geometry no-geometry',
    ]);
  });

  it('one bad mark in KML leaves the others', async () => {
    const { places, faults } = await importOf(fileOf('a.kml', KML.replace('120.15,30.25', 'nowhere')));
    expect(places).toHaveLength(1);
    expect(faults).toHaveLength(1);
    expect(faults?.[0]).toMatch(/^2 /);
  });

  it('a table without coordinates waits for who knows where they are', async () => {
    const { opened } = await importOf(fileOf('a.csv', 'a,b\nx,y\n'));
    expect(opened?.choice.fields).toMatchObject({ lng: null, lat: null, pair: null });
  });
});

describe('whatever a file holds', () => {
  const head = fc.constantFrom(
    '',
    '{"type":"FeatureCollection","features":[',
    '<kml>',
    '<gpx>',
    'name,lng,lat\n',
    'PK\u0003\u0004',
  );
  const name = fc.constantFrom('a.csv', 'a.geojson', 'a.kml', 'a.zip', 'a.xlsx', 'a');

  it('nothing is thrown, and each record is a place, a fault or empty', async () => {
    await fc.assert(
      fc.asyncProperty(
        head,
        fc.string({ unit: 'binary' }),
        fc.uint8Array(),
        name,
        async (start, text, bytes, fileName) => {
          const { summary, places } = await importOf(fileOf(fileName, start, text, bytes));
          if (summary !== undefined) expect(places).toHaveLength(summary.count);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('rows are counted whole', async () => {
    const coordinate = fc.oneof(
      fc.double({ min: -200, max: 200, noNaN: true }).map(String),
      fc.constantFrom('', 'x', '120,5'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), async (rows) => {
        const file = fileOf(
          'a.csv',
          `name;lng;lat\n${rows.map(([lng, lat], at) => `n${String(at)};${lng};${lat}`).join('\n')}`,
        );
        const { summary } = await importOf(file, (choice) => ({
          ...choice,
          delimiter: ';',
          fields: { lng: 1, lat: 2, pair: null, name: 0, accuracy: null },
        }));
        expect((summary?.count ?? 0) + (summary?.faults.count ?? 0)).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });
});

import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { shownValue } from '../../../src/domain/own-data/own-fault.ts';
import { ENCODINGS, type FieldChoice, type ReadingChoice } from '../../../src/domain/own-data/own-file.ts';
import { MOST_FIELDS } from '../../../src/domain/own-data/import-limits.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { ImportSession } from '../../../src/workers/import/import-session.ts';
import { filesOfEachFormat } from '../../fixtures/own-files/files-of-each-format.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedBytes } from '../inputs/changed-bytes.ts';
import { changedText } from '../inputs/changed-text.ts';
import { type ForgedEntry, forgeZip } from '../inputs/forged-zip.ts';

const NEAR = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
/** Longer than that no line of what is shown may be, whatever stands in a file. */
const LONGEST_SHOWN = 41;

const PRJ =
  'PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["Central_Meridian",123.0],UNIT["Meter",1.0]]';
const RICH_GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  features: [
    {
      type: 'Feature',
      properties: { name: 'a' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [120, 30],
            [120.1, 30],
            [120.1, 30.1],
            [120, 30],
          ],
          [
            [120.01, 30.01],
            [120.02, 30.01],
            [120.02, 30.02],
            [120.01, 30.01],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { name: 'b', radius: 5 },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [120, 30],
            [120.1, 30.1],
          ],
          [
            [120, 30.2],
            [120.1, 30.2],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPoint', coordinates: [[120, 30]] }],
      },
    },
  ],
});
const RICH_KML = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Style id="s"><IconStyle/></Style>
<Folder><Placemark><name><![CDATA[<b>a</b>]]></name><ExtendedData><Data name="n"><value>1</value></Data></ExtendedData><MultiGeometry><Point><coordinates>120.1,30.2,0</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>120,30 120.1,30 120.1,30.1 120,30</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>
<Placemark><name>&lt;i&gt;</name><gx:Track><when>2026-01-01T00:00:00Z</when><gx:coord>120 30 5</gx:coord></gx:Track></Placemark><!-- c --></Folder></Document></kml>`;
const RICH_GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="30.2" lon="120.1"><ele>5</ele><name>a</name></wpt><trk><name>t</name><trkseg><trkpt lat="30.2" lon="120.1"><time>2026-01-01T00:00:00Z</time></trkpt><trkpt lat="30.3" lon="120.2"/></trkseg></trk><rte><rtept lat="30" lon="120"/></rte></gpx>`;
const RICH_CSV =
  'name;lng;lat;accuracy;wkt\r\n"a ""b""";120,1;30,2;50;"POINT (120 30)"\r\n\r\nb;120°6\'E;30°12\'N;;\r\n"two\nlines";1e2;-0;9;x\r\n';

type Bytes = Readonly<{ name: string; bytes: Uint8Array }>;
/** How the fields are chosen: as guessed, or other ones than there are. */
type Fields = Readonly<{
  guessed: boolean;
  at: readonly (number | null)[];
  encoding: ReadingChoice['encoding'];
  sheet: number;
}>;

const fields: fc.Arbitrary<Fields> = fc.record({
  guessed: fc.boolean(),
  at: fc.array(fc.option(fc.integer({ min: -1, max: 6 })), { minLength: 5, maxLength: 5 }),
  encoding: fc.option(fc.constantFrom(...ENCODINGS)),
  sheet: fc.integer({ min: -1, max: 3 }),
});

function choose(choice: ReadingChoice, { guessed, at, encoding, sheet }: Fields): ReadingChoice {
  if (guessed) return choice;
  const [lng = null, lat = null, pair = null, name = null, accuracy = null] = at;
  const chosen: FieldChoice = { lng, lat, pair, name, accuracy };
  return { ...choice, encoding: encoding ?? choice.encoding, sheet, fields: chosen };
}

/** Every record is a place, a fault or nothing, and nothing of it is outside the earth or longer than a line. */
async function feedFile({ name, bytes }: Bytes, how: Fields): Promise<void> {
  const session = new ImportSession();
  const file = new File([new Uint8Array(bytes)], name);
  const opened = await session.open(
    file,
    NEAR,
    how.guessed ? {} : { sheet: how.sheet, ...(how.encoding === null ? {} : { encoding: how.encoding }) },
  );
  if (!opened.ok) {
    promise(opened.error.detail.length <= LONGEST_SHOWN, 'a failure is longer than a line');
    return;
  }
  promise(opened.value.fields.length <= MOST_FIELDS * 2, `a file has ${opened.value.fields.length} fields`);
  const read = await session.read(choose(opened.value.choice, how), (share) =>
    promise(share >= 0 && share <= 1, 'a share of more than all'),
  );
  if (!read.ok) return;
  for (const fault of read.value.faults.first)
    promise(fault.value === shownValue(fault.value), 'a fault is longer than a line');
  const taken = session.take('gcj02', 'ink-disc');
  if (taken === null) return;
  const { lng, lat } = taken.points;
  promise(lng.length === read.value.count, 'places are lost');
  promise(lng.every(Number.isFinite) && lat.every(Number.isFinite), 'a place is nowhere');
  JSON.parse(await taken.drawn.text());
}

/** Archives whose files are changed and packed anew, so that the changes come through. */
function repacked(archives: readonly Bytes[]): fc.Arbitrary<Bytes> {
  const inner = archives.flatMap(({ name, bytes }) =>
    Object.entries(unzipSync(bytes)).map(([path, content]) => ({
      name,
      path,
      content,
      all: unzipSync(bytes),
    })),
  );
  return fc.constantFrom(...inner).chain(({ name, path, content, all }) => {
    const isText = /\.(?:xml|kml|rels|prj|cpg)$/.test(path);
    const changed = isText
      ? changedText([strFromU8(content)]).map((text) => strToU8(text))
      : changedBytes([content]);
    return changed.map((bytes) => ({ name, bytes: zipSync({ ...all, [path]: bytes }, { level: 1 }) }));
  });
}

/** Archives that lie, or swell. */
const forged: fc.Arbitrary<Bytes> = fc
  .record({
    path: fc.constantFrom(
      'doc.kml',
      'a.shp',
      'xl/workbook.xml',
      '[Content_Types].xml',
      '../../a.kml',
      '__proto__',
      'x.kml',
    ),
    megabytes: fc.oneof(
      { weight: 40, arbitrary: fc.constant(0.01) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
    ),
    claimed: fc.option(fc.constantFrom(0, 1, 100, 399_999_999, 0x7fffffff, 0xffffffff)),
    claimedPacked: fc.option(fc.constantFrom(0, 1, 100, 0xffffffff)),
    isPacked: fc.boolean(),
    times: fc.constantFrom(1, 1, 2, 500, 2001),
  })
  .map(({ path, megabytes, claimed, claimedPacked, isPacked, times }) => {
    const entry: ForgedEntry = {
      ...{ path, isPacked, times, content: new Uint8Array(Math.round(megabytes * 1_000_000)).fill(32) },
      ...(claimed === null ? {} : { claimedBytes: claimed }),
      ...(claimedPacked === null ? {} : { claimedPackedBytes: claimedPacked }),
    };
    return { name: 'a.zip', bytes: forgeZip([entry]) };
  });

/** Small files of each format, with changes that keep them what they are and such that do not. */
export async function openImportTarget(): Promise<FuzzTarget> {
  const files: Bytes[] = (await filesOfEachFormat()).map(({ good }) => good);
  const shapefile = files.find(({ name }) => name === 'good.zip');
  if (shapefile !== undefined)
    files.push({
      name: 'utm.zip',
      bytes: zipSync({ ...unzipSync(shapefile.bytes), 'a.prj': strToU8(PRJ), 'a.cpg': strToU8('GBK') }),
    });
  files.push(
    ...[
      ['rich.geojson', RICH_GEOJSON],
      ['rich.kml', RICH_KML],
      ['rich.gpx', RICH_GPX],
      ['rich.csv', RICH_CSV],
    ].map(([name = '', text = '']) => ({ name, bytes: strToU8(text) })),
  );
  const archives = files.filter(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b);
  const texts = files.filter((file) => !archives.includes(file));
  const asText = fc
    .constantFrom(...texts)
    .chain(({ name, bytes }) =>
      changedText([strFromU8(bytes)]).map((text) => ({ name, bytes: strToU8(text) })),
    );
  const asBytes = fc
    .constantFrom(...files)
    .chain(({ name, bytes }) => changedBytes([bytes]).map((changed) => ({ name, bytes: changed })));
  const file = fc.oneof(
    { weight: 10, arbitrary: asText },
    { weight: 4, arbitrary: asBytes },
    { weight: 4, arbitrary: repacked(archives) },
    { weight: 1, arbitrary: forged },
  );
  return fuzzTarget(fc.tuple(file, fields), ([bytes, how]) => feedFile(bytes, how));
}

import fc from 'fast-check';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ShownAnswer, ShownCell, ShownTable } from '../../../../src/domain/study/shown-answer.ts';
import { addTexts, loadTexts } from '../../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../../src/i18n/load-view-dictionary.ts';
import { type Geometry, GeometrySchema } from '../../../../src/schema/geometry.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { provenanceOf } from '../../../../src/views/analyse/export/provenance-of.ts';
import { writeAnswer } from '../../../../src/views/analyse/export/write-answer.ts';

const TEXTS = { 'zh-CN': await loadTexts('zh-CN'), en: await loadTexts('en') } as const;
await addTexts(loadAnalyseDictionary);
type Language = keyof typeof TEXTS;
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

const RING = [lngLat(120, 30), lngLat(120.1, 30), lngLat(120.1, 30.1), lngLat(120, 30)];
const GEOMETRIES: readonly (Geometry | null)[] = [
  null,
  { type: 'Polygon', coordinates: [RING] },
  { type: 'Point', coordinates: RING[0]! },
];

const aTable = (rows: readonly (readonly ShownCell[])[], columnCount = rows[0]?.length ?? 1): ShownTable => ({
  id: 'sub-districts',
  title: '各镇街的数目',
  columns: Array.from({ length: columnCount }, (_, at) => ({
    key: `c${at}`,
    title: `列 ${at}`,
    unit: at % 2 === 0 ? null : 'km²',
    kind: 'number',
  })),
  rows: rows.map((cells, at) => ({
    id: `r${at}`,
    cells,
    geometry: GEOMETRIES[at % GEOMETRIES.length] ?? null,
  })),
});

const anAnswer = (...tables: [ShownTable, ...ShownTable[]]): ShownAnswer => ({
  id: 'spread',
  title: '怎么分布？',
  subject: '菜市',
  sentences: ['转塘最多。'],
  tables,
  key: [],
  doubt: ['有的位置只知道在哪一带。'],
  method: ['数点。'],
});

async function written(kind: 'csv' | 'geojson' | 'xlsx', answer: ShownAnswer, language: Language = 'zh-CN') {
  const texts = TEXTS[language];
  const [table] = answer.tables;
  const provenance = provenanceOf(texts, { link: 'https://atlas.test/?view=analyse', isoDate: '2026-11-28' });
  return writeAnswer(kind === 'xlsx' ? { kind } : { kind, table }, { answer, provenance, texts });
}

/** What a spreadsheet program sees of a CSV file. */
async function readCsv(blob: Blob): Promise<readonly string[][]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: false }).data.slice(0, -1);
}

const aCell = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.string({ minLength: 1 }),
  fc.constantFrom('=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', '\rx', '转塘街道', 'a,"b"\r\nc', '60 以上'),
);
const rowsOf = (cell: fc.Arbitrary<ShownCell>) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));
/** Signs that XML cannot hold at all are no text of a table. */
const xmlCell = aCell.filter(
  (cell) =>
    typeof cell !== 'string' ||
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]|^\s|\s$|_x[0-9A-F]{4}_/i.test(cell),
);

const asRead = (cell: ShownCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
};

describe('what is saved is what is shown', () => {
  it('as CSV, read by Papa Parse: rows in their order, numbers whole, no cell that begins as a formula', () =>
    fc.assert(
      fc.asyncProperty(rowsOf(aCell), async (rows) => {
        const table = aTable(rows);
        const [head, ...body] = await readCsv((await written('csv', anAnswer(table))).blob);
        expect(head).toHaveLength(table.columns.length + 1);
        expect(body).toEqual(rows.map((row) => [...row.map(asRead), '菜市']));
        rows.forEach((row, at) => {
          row.forEach((cell, column) => {
            if (typeof cell === 'number') expect(Number(body[at]?.[column])).toBe(cell);
            else expect(body[at]?.[column]).not.toMatch(/^[=+\-@\t\r]/);
          });
        });
      }),
    ));

  it('as XLSX, read by read-excel-file: the same cells of the same kind', () =>
    fc.assert(
      fc.asyncProperty(rowsOf(xmlCell), async (rows) => {
        const table = aTable(rows);
        const { blob } = await written('xlsx', anAnswer(table));
        const sheets = await readSheets(Buffer.from(await blob.arrayBuffer()));
        expect(sheets.map(({ sheet }) => sheet)).toEqual(['各镇街的数目', '说明']);
        const [, ...body] = sheets[0]?.data ?? [];
        const filled = rows.filter((row) => row.some((cell) => cell !== null));
        expect(body.filter((row) => row.some((cell) => cell !== null))).toEqual(
          filled.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))),
        );
      }),
      { numRuns: 40 },
    ));

  it('as GeoJSON of RFC 7946: a feature for each row with its ground, and where it all comes from', () =>
    fc.assert(
      fc.asyncProperty(rowsOf(aCell), async (rows) => {
        const table = aTable(rows);
        const { blob } = await written('geojson', anAnswer(table));
        const read = v.parse(CollectionSchema, JSON.parse(await blob.text()));
        expect(read.features.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
        expect(read.features.map(({ geometry }) => geometry)).toEqual(
          table.rows.map(({ geometry }) => geometry),
        );
        expect(read.features.map(({ properties }) => Object.values(properties))).toEqual(
          rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))),
        );
      }),
    ));
});

const CollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  attribution: v.pipe(v.string(), v.includes('OpenStreetMap')),
  licence: v.pipe(v.string(), v.includes('ODbL')),
  licenceUrl: v.pipe(v.string(), v.url()),
  dataDates: v.pipe(v.string(), v.includes('2026')),
  link: v.pipe(v.string(), v.url()),
  method: v.pipe(v.array(v.string()), v.minLength(1)),
  doubt: v.pipe(v.array(v.string()), v.minLength(1)),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.string(),
      geometry: v.nullable(GeometrySchema),
      properties: v.record(v.string(), v.union([v.string(), v.number(), v.null()])),
    }),
  ),
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the second sheet tells question, subject, answer, doubt, method, dates, licence and link', async () => {
    const { blob, name } = await written('xlsx', anAnswer(aTable([['转塘', 1]])), language);
    expect(name).toBe('xihu-atlas-spread.xlsx');
    const sheets = await readSheets(Buffer.from(await blob.arrayBuffer()));
    const told = (sheets.at(-1)?.data ?? []).map((row) => row.map(String));
    const texts = TEXTS[language];
    const values = told.map((row) => row[1]);
    for (const value of ['怎么分布？', '菜市', '转塘最多。', '有的位置只知道在哪一带。', '数点。'])
      expect(values).toContain(value);
    expect(values).toContain(texts.t('analyse.save.dataDates'));
    expect(values).toContain(texts.t('analyse.save.licence'));
    expect(values).toContain('https://atlas.test/?view=analyse');
    expect(told[0]?.[0]).toBe(texts.t('analyse.save.about.question'));
  });

  it('a CSV names what was counted beside every row, and its columns with their units', async () => {
    const [head, row] = await readCsv(
      (await written('csv', anAnswer(aTable([['转塘', 94.9]])), language)).blob,
    );
    expect(head).toEqual(['列 0', '列 1 (km²)', TEXTS[language].t('analyse.save.about.subject')]);
    expect(row).toEqual(['转塘', '94.9', '菜市']);
  });
});

it('tables of one title have sheets of different names, as short as Excel wants them', async () => {
  const table = { ...aTable([[1]]), title: 'Numbers [by] sub-district/town: all of the district' };
  const { blob } = await written('xlsx', anAnswer(table, { ...table, id: 'other' }), 'en');
  const names = (await readSheets(Buffer.from(await blob.arrayBuffer()))).map(({ sheet }) => sheet);
  expect(new Set(names).size).toBe(3);
  expect(names.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
});

it.each([
  ['’', ['’', '说明']],
  ["'''", ['2', '说明']],
  ['\u0000', ['2', '说明']],
  ['\u{10fffe}!', ['!', '说明']],
  [`${'x'.repeat(30)}𠮷`, ['x'.repeat(30), '说明']],
])('a table with the title %j has a sheet with a name', async (title, names) => {
  const { blob } = await written('xlsx', anAnswer({ ...aTable([[1]]), title }));
  expect((await readSheets(Buffer.from(await blob.arrayBuffer()))).map(({ sheet }) => sheet)).toEqual(names);
});

it('a text that is longer than a cell may be is cut', async () => {
  const { blob } = await written('xlsx', anAnswer(aTable([['菜'.repeat(40_000)]])));
  const [sheet] = await readSheets(Buffer.from(await blob.arrayBuffer()));
  expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767);
});

it('a sign that no workbook can hold is left out, and the rest of its cell stays', async () => {
  const { blob } = await written('xlsx', anAnswer(aTable([['菜\u0001市\uffff', '\ud800x']])));
  const [sheet] = await readSheets(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.data[1]).toEqual(['菜市', 'x']);
});

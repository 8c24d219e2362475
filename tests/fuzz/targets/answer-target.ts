import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { ShownAnswer, ShownCell, ShownTable } from '../../../src/domain/study/shown-answer.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { provenanceOf } from '../../../src/views/analyse/export/provenance-of.ts';
import { type AnswerFormat, writeAnswer } from '../../../src/views/analyse/export/write-answer.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { hostileText } from '../inputs/hostile-texts.ts';

/** What begins so a spreadsheet would run. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Of Excel. */
const LONGEST_SHEET_NAME = 31;
const LONGEST_CELL = 32_767;

const RING = [lngLat(120, 30), lngLat(120.1, 30), lngLat(120.1, 30.1), lngLat(120, 30)];

type Words = Readonly<{
  titles: readonly string[];
  cells: readonly (readonly ShownCell[])[];
  subject: string;
  sentences: readonly string[];
}>;

const cell = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const words: fc.Arbitrary<Words> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    titles: fc.array(hostileText, { minLength: width + 1, maxLength: width + 1 }),
    cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    subject: hostileText,
    sentences: fc.array(hostileText, { maxLength: 3 }),
  }),
);

function answerOf({ titles: [title = '', ...columns], cells, subject, sentences }: Words): ShownAnswer {
  const table: ShownTable = {
    ...{ id: 'sub-districts', title },
    columns: columns.map((each, at) => ({ key: `c${at}`, title: each, unit: null, kind: 'text' })),
    rows: cells.map((row, at) => ({
      ...{ id: `r${at}`, cells: row },
      geometry: at % 2 === 0 ? null : { type: 'Polygon', coordinates: [RING] },
    })),
  };
  const second = { ...table, id: 'second' };
  return {
    ...{ id: 'spread', title, subject, sentences, tables: [table, second] },
    ...{ key: [], doubt: sentences, method: sentences },
  };
}

/** Every row is there, and no cell with words is a formula. */
function checkCsv(text: string, { tables: [table] }: ShownAnswer): void {
  const read = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data;
  promise(read.length === table.rows.length + 2, `${table.rows.length} rows became ${read.length - 2}`);
  for (const [row, cells] of read.slice(0, -1).entries()) {
    promise(cells.length === table.columns.length + 1, 'a row has other columns');
    for (const [column, value] of cells.entries()) {
      const isNumber = row > 0 && typeof table.rows[row - 1]?.cells[column] === 'number';
      promise(isNumber || !FORMULA.test(value), `a formula: ${value.slice(0, 40)}`);
    }
  }
}

/** A workbook that opens: its parts are XML, its sheets have names that Excel takes, and no cell is a formula. */
function checkWorkbook(bytes: Uint8Array): void {
  const parts = Object.entries(unzipSync(bytes));
  for (const [path, content] of parts) {
    const text = strFromU8(content);
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    promise(!/<(?:\w+:)?f[ >]/.test(text) || !path.includes('worksheets'), 'a cell is a formula');
    for (const each of root.getElementsByTagName('t'))
      promise((each.textContent ?? '').length <= LONGEST_CELL, 'a cell is longer than Excel takes');
    const names = [...root.getElementsByTagName('sheet')].map((each) => each.getAttribute('name') ?? '');
    promise(new Set(names).size === names.length, `sheets of one name: ${names.join('|')}`);
    for (const name of names)
      promise(
        name.length > 0 && name.length <= LONGEST_SHEET_NAME && !/[\\/?*[\]:]|^'|'$/.test(name),
        `a sheet is named ${name}`,
      );
  }
}

/** What somebody’s words become in the files of an answer. */
export async function openAnswerTarget(): Promise<FuzzTarget> {
  const texts = await loadTexts('en');
  await addTexts(loadAnalyseDictionary);
  const provenance = provenanceOf(texts, { link: 'https://atlas.test/?view=analyse', isoDate: '2026-11-28' });
  const write = async (format: AnswerFormat, answer: ShownAnswer): Promise<Uint8Array> => {
    const { blob } = await writeAnswer(format, { answer, provenance, texts });
    return new Uint8Array(await blob.arrayBuffer());
  };
  return fuzzTarget(words, async (said) => {
    const answer = answerOf(said);
    const [table] = answer.tables;
    checkCsv(new TextDecoder().decode(await write({ kind: 'csv', table }, answer)), answer);
    const read = JSON.parse(strFromU8(await write({ kind: 'geojson', table }, answer))) as {
      features: unknown[];
    };
    promise(read.features.length === table.rows.length, 'rows are lost in GeoJSON');
    checkWorkbook(await write({ kind: 'xlsx' }, answer));
  });
}

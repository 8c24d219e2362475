import { parseDbf, parseShp } from 'shpjs';
import { describeFeatures, takeFeatures } from './describe-features.ts';
import type { OpenSource } from './record-source.ts';
import { archivePaths, unzipFiles } from './unzip-files.ts';
import { guessEncoding } from '../../domain/own-data/guess-encoding.ts';
import { MOST_RECORDS } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import {
  ENCODINGS,
  type Encoding,
  type EncodingGuess,
  type OwnNote,
} from '../../domain/own-data/own-file.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A layer: its path without ending, and what belongs to it, by ending. */
type Layer = Readonly<{ name: string; part: (end: string) => Uint8Array<ArrayBuffer> | undefined }>;

const PARTS = /\.(?:shp|dbf|prj|cpg)$/i;

function layersOf(files: Files): readonly Layer[] {
  const byPath = new Map([...files].map(([path, bytes]) => [path.toLowerCase(), bytes]));
  return [...files.keys()]
    .filter((path) => path.toLowerCase().endsWith('.shp'))
    .map((path) => {
      const name = path.slice(0, -'.shp'.length);
      return { name, part: (end) => byPath.get(`${name.toLowerCase()}.${end}`) };
    });
}

const asciiOf = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Names of encodings as `.cpg` files have them; Chinese ones say 936 or a name of GBK. */
function namedEncoding(cpg: string): Encoding | null {
  if (/936|gbk|gb18030|gb2312/i.test(cpg)) return 'gb18030';
  if (/65001|utf-?8/i.test(cpg)) return 'utf-8';
  if (/950|big-?5/i.test(cpg)) return 'big5';
  return ENCODINGS.find((encoding) => encoding === cpg.trim().toLowerCase()) ?? null;
}

/** By its `.cpg`, else by the bytes of the table: that of a Chinese program often is GBK and does not say so. */
function tableEncoding({ part }: Layer): EncodingGuess | null {
  const [cpg, dbf] = [part('cpg'), part('dbf')];
  if (dbf === undefined) return null;
  const named = cpg === undefined ? null : namedEncoding(asciiOf(cpg));
  if (named !== null) return { encoding: named, ground: 'mark' };
  // Its head holds numbers, which are no text.
  const start = (dbf[8] ?? 0) + 256 * (dbf[9] ?? 0);
  const text = dbf.subarray(Math.min(start, dbf.length), dbf.length - (dbf.at(-1) === 0x1a ? 1 : 0));
  const guess = guessEncoding(text);
  return guess.ground === 'zeros' ? { encoding: 'utf-8', ground: 'left' } : guess;
}

/**
 * Whether the table has the rows that its head counts: parsedbf reads as many, also beyond the end of the file. Some
 * programs leave out the sign after the last row.
 */
function hasItsRows(dbf: Uint8Array): boolean {
  const head = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const [rows, start, rowBytes] = [
    head.getUint32(4, true),
    head.getUint16(8, true),
    head.getUint16(10, true),
  ];
  return rows <= MOST_RECORDS && rowBytes > 0 && start + rows * rowBytes <= dbf.length;
}

/** A `.shp` with the single point (500000, 3300000): what a projection that is understood makes degrees of. */
function probeOf(): Uint8Array<ArrayBuffer> {
  const probe = new DataView(new ArrayBuffer(128));
  probe.setInt32(0, 9994);
  probe.setInt32(24, 64);
  probe.setInt32(28, 1000, true);
  probe.setInt32(32, 1, true);
  probe.setInt32(100, 1);
  probe.setInt32(104, 10);
  probe.setInt32(108, 1, true);
  probe.setFloat64(112, 500_000, true);
  probe.setFloat64(120, 3_300_000, true);
  return new Uint8Array(probe.buffer);
}

/** shpjs takes what it does not understand for degrees without saying so. */
function isUnderstood(projection: string): boolean {
  try {
    const [point] = parseShp(probeOf(), projection);
    const [x = NaN] = (point as Readonly<{ coordinates?: readonly number[] }> | null)?.coordinates ?? [];
    return Math.abs(x) <= 180;
  } catch {
    return false;
  }
}

const OLD_DATUM = /D_?(?:Beijing|Xian)_?19\d\d|(?:Beijing|Xian)_?\s?(?:19)?(?:54|80)/i;

function notesOf(layer: Layer, projection: string | undefined): readonly OwnNote[] {
  const isProjected = projection !== undefined && /PROJCS|PROJCRS/i.test(projection);
  const datum = OLD_DATUM.exec(projection ?? '')?.[0];
  return [
    ...(isProjected && !isUnderstood(projection) ? [{ code: 'projection-unknown' } as const] : []),
    ...(datum === undefined ? [] : [{ code: 'old-datum', datum } as const]),
    ...(layer.part('dbf') === undefined ? [{ code: 'no-table' } as const] : []),
  ];
}

function readLayer(
  { name, part }: Layer,
  encoding: Encoding | null,
  projection: string | undefined,
): Result<readonly unknown[], OwnFailure> {
  const [shp, dbf] = [part('shp'), part('dbf')];
  try {
    // Degrees need no projection, and proj4 knows fewer of them than there are.
    const isProjected = projection !== undefined && /PROJCS|PROJCRS/i.test(projection);
    const shapes = parseShp(shp ?? new Uint8Array(), isProjected ? projection : undefined);
    if (dbf !== undefined && !hasItsRows(dbf)) return fail(failure('bad-layer', null, `${name}.dbf`));
    const rows = dbf === undefined ? [] : parseDbf(dbf, encoding ?? undefined);
    return ok(shapes.map((geometry, at) => ({ type: 'Feature', geometry, properties: rows[at] ?? {} })));
  } catch (error) {
    return fail(failure('bad-layer', null, `${name}.shp ${error instanceof Error ? error.message : ''}`));
  }
}

/** Shapefiles in an archive, one layer at a time; shpjs reads shapes and table. */
export const openShapefile: OpenSource = async ({ file, format, near, asked }) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const paths = archivePaths(bytes);
  if (!paths.ok) return paths;
  const files = unzipFiles(bytes, (path) => PARTS.test(path));
  if (!files.ok) return files;
  const layers = layersOf(files.value);
  const sheet = Math.min(asked.sheet ?? 0, layers.length - 1);
  const layer = layers[sheet];
  if (layer === undefined) return fail(failure('no-layer'));
  const prj = layer.part('prj');
  const projection = prj === undefined ? undefined : asciiOf(prj);
  const guess = tableEncoding(layer);
  const encoding = asked.encoding ?? guess?.encoding ?? null;
  const features = readLayer(layer, encoding, projection);
  if (!features.ok) return features;
  if (features.value.length === 0) return fail(failure('no-records'));
  const known = {
    ...{ format, sheet, encoding: guess, sheets: layers.map(({ name }) => name) },
    notes: notesOf(layer, projection),
  };
  const described = describeFeatures(features.value, known, near);
  const opened = { ...described, choice: { ...described.choice, encoding } };
  return ok({
    opened,
    read: (choice, places, tell) =>
      Promise.resolve(takeFeatures(features.value, { fields: opened.fields, choice, places }, { tell })),
  });
};

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildScriptTable } from './build-script-table.ts';
import { createToTraditional, type ToTraditional } from './convert-chinese.ts';
import { readGeoTexts } from './read-geo-texts.ts';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { readTileNames } from './read-tile-names.ts';
import type { ScriptTable } from '../../src/domain/script/script-table.ts';

const TABLE = 'virtual:traditional-table';
const RESOLVED_TABLE = `\0${TABLE}`;
/** A Chinese dictionary imported with this query comes in traditional characters, and so does what it imports. */
const QUERY = '?hant';

const withoutQuery = (id: string): string => id.slice(0, -QUERY.length);

export const toTraditionalFor = (folder: string): ToTraditional =>
  createToTraditional(Object.entries(readDistrict(folder).traditional));

/** The table for everything that a district says in Chinese. */
export async function readScriptTable(folder: string): Promise<ScriptTable> {
  const { texts, names } = readGeoTexts(folder);
  const { convertChinese, convertName } = toTraditionalFor(folder);
  const tiles = await Promise.all(
    [readDistrict(folder).archive, 'landform'].map((name) =>
      readTileNames(join(folder, 'base', `${name}.pmtiles`)),
    ),
  );
  return buildScriptTable([
    ...[...new Set(texts)].map((text) => [text, convertChinese(text)] as const),
    ...[...new Set([...names, ...tiles.flat()])].map((name) => [name, convertName(name)] as const),
  ]);
}

/**
 * Traditional Chinese, made from the simplified: the dictionaries while they are built, the data as they are shown,
 * with a table that is built here. OpenCC itself never reaches the browser.
 * @param folder `public/geo`, or the same of another district.
 */
export function traditionalChinesePlugin(folder: string): Plugin {
  const { convertChinese } = toTraditionalFor(folder);
  return {
    name: 'traditional-chinese',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === TABLE) return RESOLVED_TABLE;
      if (importer?.endsWith(QUERY) !== true || !source.startsWith('.')) return null;
      const resolved = await this.resolve(source, withoutQuery(importer), { skipSelf: true });
      return resolved === null ? null : `${resolved.id}${QUERY}`;
    },
    async load(id) {
      if (id !== RESOLVED_TABLE) return null;
      return `export const table = ${JSON.stringify(await readScriptTable(folder))};`;
    },
    transform: (code, id) => (id.endsWith(QUERY) ? { code: convertChinese(code), map: null } : null),
  };
}

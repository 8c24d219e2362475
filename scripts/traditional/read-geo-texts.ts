import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const HAN = /\p{Script=Han}/u;
/** Every string with a Chinese character in a JSON value. */
function chineseStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(chineseStrings);
}

const readStrings = (path: string): readonly string[] =>
  chineseStrings(JSON.parse(readFileSync(path, 'utf8')));

const isGeoJson = (name: string): boolean => name.endsWith('.geojson');

/** The gazetteer holds tables for the search beside its names. */
const GazetteerSchema = v.object({ name: v.array(v.string()) });

/** What `public/geo` says in Chinese: sentences somebody wrote, and names of places. */
export function readGeoTexts(
  folder: string,
): Readonly<{ texts: readonly string[]; names: readonly string[] }> {
  const below = (part: string) =>
    readdirSync(join(folder, part))
      .sort()
      .map((name) => join(folder, part, name));
  const authored = ['report.json', 'sources.json', 'base/manifest.json'].map((name) => join(folder, name));
  const gazetteer: unknown = JSON.parse(readFileSync(join(folder, 'base/gazetteer.json'), 'utf8'));
  return {
    texts: [...authored, ...below('initiatives')].flatMap(readStrings),
    names: [
      ...below('base').filter(isGeoJson).flatMap(readStrings),
      ...v.parse(GazetteerSchema, gazetteer).name,
    ],
  };
}

import type { NameSource } from '../../src/schema/name-source.ts';
import type { OsmTags } from '../osm/osm-data.ts';
import { LISTED_NAMES } from './listed-names.ts';
import { nameGroup, type NameGroup } from './name-group.ts';
import { romaniseName } from './romanise-name.ts';

/** A name in English, and where it comes from. */
export type EnglishName = Readonly<{ text: string; source: NameSource }>;

const HAN = /\p{Script=Han}/u;
const byRule = new Map<string, string | null>();

/**
 * The English name of a thing: of the list, as mapped, or by rule. Null where there is none, so that the map has the
 * Chinese name alone. A name as mapped that has Chinese characters in it is none.
 */
export function englishName(tags: OsmTags): EnglishName | null {
  const name = chineseName(tags);
  const group = nameGroup(tags);
  const listed = name === null || group === null || group === 'station' ? undefined : LISTED_NAMES[name];
  if (listed !== undefined) return { text: listed, source: 'list' };
  const mapped = tags['name:en']?.trim() ?? '';
  if (mapped !== '' && !HAN.test(mapped)) return { text: mapped, source: 'osm' };
  const text = name === null || group === null ? null : romanised(name, group);
  return text === null ? null : { text, source: 'rule' };
}

/** Some are mapped with the English one behind: 曙光路 Shuguang Road. */
function chineseName(tags: OsmTags): string | null {
  const name = (tags['name:zh'] ?? tags.name ?? '').trim();
  const chinese = /^([^A-Za-z]*\p{Script=Han})\s+[A-ZÀ-Ž].*$/u.exec(name)?.[1] ?? name;
  return chinese === '' ? null : chinese;
}

/** Most names occur many times: every stretch of a street has its own. */
function romanised(name: string, group: NameGroup): string | null {
  const key = `${group}\n${name}`;
  const known = byRule.get(key);
  if (known !== undefined) return known;
  const text = HAN.test(name) ? romaniseName(name, group) : null;
  byRule.set(key, text);
  return text;
}

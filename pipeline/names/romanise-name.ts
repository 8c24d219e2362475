import { busStopName } from './bus-stop-name.ts';
import { genericOf, IS_STREET, type Generic } from './generics.ts';
import type { NameGroup } from './name-group.ts';
import { INNER_WORDS } from './inner-words.ts';
import { DIRECTIONS, NUMERALS, ORDINALS, REMARKS } from './name-words.ts';
import { spellName } from './spell-name.ts';
import { spellPinyin } from './spell-pinyin.ts';

/**
 * The name in English by rule: what it is in English, what it is called in pinyin. Null where no rule gives a whole
 * name: what is left is then the Chinese name alone, never a mixture.
 */
export function romaniseName(name: string, group: NameGroup): string | null {
  const text = name.normalize('NFKC').replaceAll(/\s+/g, '');
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (bracket === null) return plainName(text, group);
  const [, outer = '', inner = ''] = bracket;
  const called = plainName(outer, group);
  const remark = remarkOf(inner, group);
  return called === null || remark === null ? null : `${called} (${remark})`;
}

/** What stands in brackets: a remark, a part of the way, or another name. */
function remarkOf(text: string, group: NameGroup): string | null {
  const known = REMARKS[text];
  if (known !== undefined) return known;
  const part = /^(.+[^\d])段$/.exec(text);
  if (part !== null) return withWord(remarkOf(part[1] ?? '', group), 'section');
  const ends = text.split('-').map((end) => plainName(end, group));
  return ends.includes(null) ? null : ends.join('–');
}

function plainName(text: string, group: NameGroup): string | null {
  return (
    numberedLane(text, group) ??
    branchCampus(text, group) ??
    (group === 'station' ? busStopName(text, (part) => namePart(part, group)) : null) ??
    namePart(text, group)
  );
}

/** A lane that has only a number: 中山北路600弄, 大学路一弄. */
function numberedLane(text: string, group: NameGroup): string | null {
  const match = /^(.+[路街巷道])(\d+|[一二三四五六七八九十])弄$/.exec(text);
  if (match === null) return null;
  const number = match[2] ?? '';
  return withWord(namePart(match[1] ?? '', group), `Lane ${String(NUMERALS.indexOf(number) + 1 || number)}`);
}

/** What follows the name of an institution: 转塘小学|象山校区. */
const CAMPUS = /^(.+?(?:大学|学院|小学|中学|学校|医院|幼儿园))(.{2,4})(?:校区|院区|园区)$/;

function branchCampus(text: string, group: NameGroup): string | null {
  const match = CAMPUS.exec(text) ?? /^()(.{2,4})(?:校区|院区|园区)$/.exec(text);
  if (match === null) return null;
  const [, institution = '', place = ''] = match;
  const branch = withWord(spellPinyin(place), 'Campus');
  if (institution === '') return branch;
  const called = namePart(institution, group);
  return called === null || branch === null ? null : `${called} ${branch}`;
}

function namePart(text: string, group: NameGroup): string | null {
  const generic = genericOf(text, group);
  if (generic === null || (group === 'landmark' && text in INNER_WORDS)) return spellName(text, group);
  const base = text.slice(0, -generic.zh.length);
  if (base === '') return null;
  // A single syllable is not spoken alone: 东河 is Donghe River.
  if (base.length === 1 && group === 'landmark' && generic.zh.length > 1) return null;
  if (base.length === 1) return withWord(spellPinyin(text), generic.en);
  const number = /^([一二三四五六七八九十])号$/.exec(base)?.[1];
  if (number !== undefined) return `No. ${String(NUMERALS.indexOf(number) + 1)} ${generic.en}`;
  return dividedName(base, generic, group) ?? withWord(baseName(base, generic, group), generic.en);
}

/** What stands before the generic; the street of a tunnel or a community is named as a street. */
function baseName(base: string, { zh }: Generic, group: NameGroup): string | null {
  if (IS_STREET.test(base) && zh.length > 1) {
    const [, city = '', street = ''] = /^(杭州市西湖区|杭州市)?(.+)$/.exec(base) ?? [];
    const called = namePart(street, 'street');
    return city === '' || called === null ? called : `${spellName(city, 'landmark') ?? ''} ${called}`;
  }
  const old =
    group === 'street' || group === 'bridge' ? /^老(?![和虎焦沙])(.{2,})$/.exec(base)?.[1] : undefined;
  return old === undefined ? spellName(base, group) : `Old ${spellName(old, group) ?? ''}`;
}

/** A direction or a number between the name and what it is: 文一|西|路, 宝石|一|路. */
function dividedName(base: string, generic: Generic, group: NameGroup): string | null {
  if (!generic.divides || base.length < 3) return null;
  const last = base.slice(-1);
  const ordinal = ORDINALS[NUMERALS.indexOf(last)];
  const isBranch = ordinal !== undefined && base.length > 3 && base.at(-2) === '支';
  const said = DIRECTIONS[last] ?? (isBranch ? `${ordinal} Branch` : ordinal);
  if (said === undefined) return null;
  return withWord(spellName(base.slice(0, isBranch ? -2 : -1), group), `${said} ${generic.en}`);
}

const withWord = (spelt: string | null, word: string): string | null =>
  spelt === null ? null : `${spelt} ${word}`;

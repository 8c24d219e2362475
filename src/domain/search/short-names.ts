import type { Fold } from './fold-text.ts';

/** What people call the longer names of the gazetteer and the programme: in Chinese, in pinyin, in English. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  浙江大学: ['浙大', 'zheda', 'zju'],
  浙江工业大学: ['浙工大', 'zhegongda', 'zjut'],
  浙江工商大学: ['浙工商', '浙商大', 'zjgsu'],
  浙江财经大学: ['浙财', 'zufe'],
  浙江外国语学院: ['浙外', 'zhewai', 'zisu'],
  浙江音乐学院: ['浙音', 'zheyin', 'zjcm'],
  杭州电子科技大学: ['杭电', 'hangdian', 'hdu'],
  杭州师范大学: ['杭师大', 'hangshida', 'hznu'],
  中国美术学院: ['国美', '美院', '中国美院', 'meiyuan', 'caa'],
  浙江大学附属第一医院: ['浙一', '浙大一院', 'zheyi'],
  浙江大学医学院附属儿童医院: ['儿保', 'erbao'],
  浙江大学医学院附属妇产科医院: ['妇保', 'fubao'],
  杭州市第一人民医院: ['市一医院', '市一'],
  浙江省博物馆: ['省博', '浙博', 'shengbo'],
  浙江图书馆: ['浙图', '省图', 'zhetu', 'shengtu'],
  浙江美术馆: ['浙美'],
  中国丝绸博物馆: ['丝博', '丝绸博物馆'],
  中国茶叶博物馆: ['茶博', '茶叶博物馆'],
};

/** Words of English addresses. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  rd: 'road',
  st: 'street',
  ave: 'avenue',
  univ: 'university',
};

const LONG_NAMES: readonly (readonly [short: string, long: string])[] = Object.entries(SHORT_NAMES)
  .flatMap(([long, shorts]) => shorts.map((short) => [short, long] as const))
  // 浙大一院 before 浙大.
  .sort(([a], [b]) => b.length - a.length);

const isLatin = (text: string): boolean => /^[a-z]+$/.test(text);

/**
 * The query as it would be with the full names and words; null where it has no short ones. A short name counts at the
 * beginning, and in Latin letters only as a word of its own.
 */
export function spellOut(tokens: readonly string[], fold: Fold): readonly string[] | null {
  const [first = '', ...others] = tokens;
  const known = LONG_NAMES.find(([short]) => (isLatin(short) ? first === short : first.startsWith(short)));
  const words = [first, ...others].map((token) => SHORT_WORDS[token] ?? token);
  if (known === undefined) return words.every((word, i) => word === tokens[i]) ? null : words;
  const [short, long] = known;
  return [fold(long) + first.slice(short.length), ...words.slice(1)];
}

import { Converter } from 'opencc-js/cn2t';
import { createConverter } from '../../src/domain/script/create-converter.ts';

/**
 * What OpenCC reads wrongly in our texts: it sees words across the limits of a name, or takes the commoner of two
 * characters. The longest piece is taken. A piece may stay as it is.
 */
const EXCEPTIONS: readonly (readonly [string, string])[] = [
  // A language by its own name.
  ['简体中文', '简体中文'],
  ['云栖', '雲棲'],
  ['莫干', '莫干'],
  ['天目里', '天目里'],
  ['西厢斗', '西廂斗'],
  ['曲院', '曲院'],
  ['岳湖', '岳湖'],
  ['岳官', '岳官'],
  ['岳营', '岳營'],
  ['没有采用', '沒有採用'],
  ['攀岩', '攀岩'],
  ['科学制作', '科學製作'],
  ['兰溪', '蘭溪'],
  ['自行复制', '自行複製'],
  ['年历史', '年歷史'],
  ['西历史', '西歷史'],
  ['看表', '看表'],
  // Noodles.
  ['西湖面点', '西湖麵點'],
  ['面館', '麵館'],
  ['老大面馆', '老大麵館'],
  ['干挑面', '乾挑麵'],
  ['面老爹', '麵老爹'],
  // Names of people, villages, hills and streets.
  ['周记', '周記'],
  ['余官', '余官'],
  ['将台山', '將臺山'],
  ['郭家斗', '郭家斗'],
  ['燕斗孙', '燕斗孫'],
  ['俊采', '俊采'],
  ['家具馆', '家具館'],
  ['服务台', '服務臺'],
];

/** A character that no text has, and that OpenCC leaves alone, in the place of each exception. */
const placeholder = (index: number): string => String.fromCodePoint(0xe000 + index);

const hide = createConverter({
  from: '',
  to: '',
  phrases: EXCEPTIONS.map(([from], index) => [from, placeholder(index)]),
});
const show = createConverter({
  from: '',
  to: '',
  phrases: EXCEPTIONS.map(([, to], index) => [placeholder(index), to]),
});

/** Characters as they are written in Taiwan, and nearly all in Hong Kong; words are left as they are. */
const convert = Converter({ from: 'cn', to: 'tw' });

/** Simplified into traditional characters, one for one. */
export const convertChinese = (text: string): string => show(convert(hide(text)));

/** The name of a place: there 里 is a quarter or a mile, never "inside". */
export function convertName(name: string): string {
  const source = Array.from(name);
  return Array.from(convertChinese(name))
    .map((character, index) => (source[index] === '里' ? '里' : character))
    .join('');
}

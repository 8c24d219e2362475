import { Converter } from 'opencc-js/cn2t';
import type { ScriptPair } from './build-script-table.ts';
import { createConverter } from '../../src/domain/script/create-converter.ts';

/**
 * What OpenCC reads wrongly in the texts of the app: it sees words across the limits of a name, or takes the commoner of
 * two characters. The longest piece is taken. A piece may stay as it is. Names of places stand in `district.json`.
 */
const EXCEPTIONS: readonly ScriptPair[] = [
  // A language by its own name.
  ['简体中文', '简体中文'],
  ['没有采用', '沒有採用'],
  ['攀岩', '攀岩'],
  ['科学制作', '科學製作'],
  ['自行复制', '自行複製'],
  ['年历史', '年歷史'],
  ['看表', '看表'],
  ['家具馆', '家具館'],
  ['服务台', '服務臺'],
];

/** A character that no text has, and that OpenCC leaves alone, in the place of each exception. */
const placeholder = (index: number): string => String.fromCodePoint(0xe000 + index);

/** Characters as they are written in Taiwan, and nearly all in Hong Kong; words are left as they are. */
const convert = Converter({ from: 'cn', to: 'tw' });

export type ToTraditional = Readonly<{
  /** Simplified into traditional characters, one for one. */
  convertChinese: (text: string) => string;
  /** The name of a place: there 里 is a quarter or a mile, never "inside". */
  convertName: (name: string) => string;
}>;

/** @param names What OpenCC reads wrongly in the names of a district. */
export function createToTraditional(names: readonly ScriptPair[]): ToTraditional {
  const exceptions = [...EXCEPTIONS, ...names];
  const hide = createConverter({
    from: '',
    to: '',
    phrases: exceptions.map(([from], index) => [from, placeholder(index)]),
  });
  const show = createConverter({
    from: '',
    to: '',
    phrases: exceptions.map(([, to], index) => [placeholder(index), to]),
  });
  const convertChinese = (text: string): string => show(convert(hide(text)));
  return {
    convertChinese,
    convertName: (name) => {
      const source = Array.from(name);
      return Array.from(convertChinese(name))
        .map((character, index) => (source[index] === '里' ? '里' : character))
        .join('');
    },
  };
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

/** Any of the five marks beside a Chinese character or a Chinese closing quote. */
const MARK_AFTER_HAN = /(?<=[\p{Script=Han}”’》」）])[,:;()]/gu;
const MARK_BEFORE_HAN = /[,:;()](?=[\p{Script=Han}“‘《「（])/gu;

const widen = (mark: string): string => FULL_WIDTH[mark] ?? mark;

/** Quotations keep the newspaper's ASCII punctuation in the data; on the page Chinese takes the full-width marks. */
export function toChinesePunctuation(text: string): string {
  return text.replace(MARK_AFTER_HAN, widen).replace(MARK_BEFORE_HAN, widen);
}

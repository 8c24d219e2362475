/** A query with the number of a house: "文三路 199号", "Wensan Road 199", "199 Wensan Road". */
export type Address = Readonly<{ street: string; number: string }>;

const UNITS = '号|號|弄|幢|栋|棟|楼|樓|室|单元|單元|层|hao|#';
const NUMBER = String.raw`\d+[\d\-–—~、/]*[a-z]?\s*(?:(?:${UNITS})\s*(?:\d+\s*(?:${UNITS}))*)?`;
const NUMBER_LAST = new RegExp(String.raw`^(.*?[^\d\s,])[\s,，]*((?:no\.?\s*|第)?${NUMBER})$`, 'iu');
const NUMBER_FIRST = /^((?:no\.?\s*)?\d+(?:-\d+)?[a-z]?)[\s,，]+(\D+)$/iu;

/** As it is said: 199 号文三路. */
const NUMBER_FIRST_ZH = /^(\d[\d\-–—]*\s*[号號])\s*(\p{Script=Han}{2,})$/u;

/** Null where the query has no such number. */
export function splitAddress(query: string): Address | null {
  const text = query.trim();
  const last = NUMBER_LAST.exec(text);
  if (last !== null) return { street: last[1] ?? '', number: (last[2] ?? '').trim() };
  const first = NUMBER_FIRST_ZH.exec(text) ?? NUMBER_FIRST.exec(text);
  return first === null ? null : { street: first[2] ?? '', number: first[1] ?? '' };
}

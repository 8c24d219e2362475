/** A remark in round brackets, Chinese or Western. */
const REMARK = /\s*[（(][^（）()]*[）)]/gu;
/** “ and ” about a part of a name; the map breaks lines without knowing that they belong to what they enclose. */
const QUOTES = /[“”"]/gu;
/** Without a Latin font MapLibre draws ’ from the Chinese one, where it is as wide as a character. */
const APOSTROPHE = /(?<=\p{Script=Latin})’/gu;
/** Where it occurs, MapLibre breaks a line there rather than before a sign that must not begin one. */
const ZERO_WIDTH_SPACE = '\u200B';
const PAUSE = /[：，、；](?!$)/gu;

/** A name as short as a map needs it: the panel has it in full. */
export function shortLabel(name: string): string {
  const short = name.replace(REMARK, '').replace(QUOTES, '').replace(APOSTROPHE, "'").trim();
  return (short === '' ? name : short).replace(PAUSE, `$&${ZERO_WIDTH_SPACE}`);
}

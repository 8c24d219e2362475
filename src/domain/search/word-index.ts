const POSITION_BITS = 4;
const LAST_POSITION = (1 << POSITION_BITS) - 1;
const WORD = /[a-z0-9]+/g;

/** Latin words and numbers of many texts, findable by their beginnings. */
export type WordIndex = Readonly<{
  /** Sorted, so that words with a common beginning are neighbours. */
  words: readonly string[];
  /** For each word the texts it occurs in, with the place of the word in them. */
  postings: readonly Uint32Array[];
  /** How many words each text has. */
  wordCounts: Uint16Array;
}>;

/** Where a word occurs; `position` counts words and stops at 15. */
export type WordVisit = (text: number, position: number, word: string) => void;

/** Texts must be folded. */
export function buildWordIndex(texts: readonly string[]): WordIndex {
  const lists = new Map<string, number[]>();
  const wordCounts = new Uint16Array(texts.length);
  texts.forEach((text, id) => {
    const words = text.match(WORD) ?? [];
    wordCounts[id] = words.length;
    words.forEach((word, position) => add(lists, word, id, position));
    // "westlake" finds "West Lake".
    if (words.length > 1 && words.length <= 4) add(lists, words.join(''), id, 0);
  });
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: sorted.map(([word]) => word),
    postings: sorted.map(([, list]) => Uint32Array.from(list)),
    wordCounts,
  };
}

function add(lists: Map<string, number[]>, word: string, text: number, position: number): void {
  const packed = (text << POSITION_BITS) | Math.min(position, LAST_POSITION);
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [packed]);
  else list.push(packed);
}

/** Visits every occurrence of every word that begins with `prefix`. */
export function visitWords(index: WordIndex, prefix: string, visit: WordVisit): void {
  for (let i = lowerBound(index.words, prefix); index.words[i]?.startsWith(prefix) === true; i++) {
    visitWordAt(index, i, visit);
  }
}

/** Visits every occurrence of the word at `at` in `index.words`. */
export function visitWordAt(index: WordIndex, at: number, visit: WordVisit): void {
  const word = index.words[at] ?? '';
  for (const packed of index.postings[at] ?? []) {
    visit(packed >>> POSITION_BITS, packed & LAST_POSITION, word);
  }
}

function lowerBound(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

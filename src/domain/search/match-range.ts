/** Start (inclusive) and end (exclusive) in UTF-16 units, to be marked in the text it belongs to. */
export type MatchRange = readonly [start: number, end: number];

export type HighlightedText = Readonly<{ text: string; ranges: readonly MatchRange[] }>;

/** Sorts the ranges and joins those that touch. */
export function mergeRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const merged: MatchRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

const ELLIPSIS = '…';

/** At most about `maxLength` characters around the first range, with an ellipsis where text is left out. */
export function cutExcerpt({ text, ranges }: HighlightedText, maxLength: number): HighlightedText {
  if (text.length <= maxLength) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const start = Math.max(0, Math.min(first - Math.floor(maxLength / 4), text.length - maxLength));
  const end = Math.min(text.length, start + maxLength);
  const lead = start > 0 ? ELLIPSIS : '';
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (end < text.length ? ELLIPSIS : ''),
    ranges: ranges
      .filter(([a, b]) => a < end && b > start)
      .map(([a, b]) => [Math.max(a, start) + shift, Math.min(b, end) + shift] as const),
  };
}

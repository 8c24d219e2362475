/** How far down the visible part the reader's eyes are. */
const READING_LINE = 0.35;

/** A part of the page: its name and its upper edge, in pixels from the upper edge of the visible part. */
export type PartEdge<T> = Readonly<{ part: T; top: number }>;

/** The part that is read: the last one that begins above the reading line. `edges` run down the page. */
export function sectionAt<T>(edges: readonly PartEdge<T>[], visibleHeight: number): T | undefined {
  const begun = edges.filter(({ top }) => top <= visibleHeight * READING_LINE);
  return (begun.at(-1) ?? edges[0])?.part;
}

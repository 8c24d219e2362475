import { type ReactNode, useRef } from 'react';
import { useNearness } from './use-nearness.ts';

/** Rows that are rendered together: few enough to cost less than a frame. */
const CHUNK_ROWS = 20;

type ChunkProps<T> = Readonly<{
  items: readonly T[];
  firstIndex: number;
  total: number;
  rowHeightPixels: number;
  itemKey: (item: T) => string;
  /** The rows beside this one are rendered wherever they are; null for none. */
  pinnedKey: string | null;
  renderItem: (item: T) => ReactNode;
}>;

function Chunk<T>({
  items,
  firstIndex,
  total,
  rowHeightPixels,
  itemKey,
  pinnedKey,
  renderItem,
}: ChunkProps<T>) {
  const ref = useRef<HTMLDivElement>(null);
  const isPinned = pinnedKey !== null && items.some((item) => itemKey(item) === pinnedKey);
  const near = useNearness(ref, firstIndex === 0) || isPinned;
  return (
    <div
      ref={ref}
      role="presentation"
      style={near ? undefined : { blockSize: items.length * rowHeightPixels }}
    >
      {near &&
        items.map((item, index) => (
          <div
            key={itemKey(item)}
            role="listitem"
            aria-setsize={total}
            aria-posinset={firstIndex + index + 1}
          >
            {renderItem(item)}
          </div>
        ))}
    </div>
  );
}

/**
 * A list that may have thousands of rows: only those near the visible part are rendered, in chunks. Lies in an
 * element with `SCROLLER_ATTRIBUTE`. `renderItem` should give memoised rows.
 */
export function ChunkedList<T>({
  label,
  items,
  ...row
}: {
  label: string;
  items: readonly T[];
  /** The usual height of a row, to keep the place of rows not rendered. */
  rowHeightPixels: number;
  itemKey: (item: T) => string;
  /** A row that has to be there although it may be far from the visible part: the focus is coming to it. */
  pinnedKey: string | null;
  renderItem: (item: T) => ReactNode;
}) {
  const starts = Array.from(
    { length: Math.ceil(items.length / CHUNK_ROWS) },
    (_, chunk) => chunk * CHUNK_ROWS,
  );
  return (
    <div role="list" aria-label={label}>
      {starts.map((start) => (
        <Chunk
          key={start}
          items={items.slice(start, start + CHUNK_ROWS)}
          firstIndex={start}
          total={items.length}
          {...row}
        />
      ))}
    </div>
  );
}

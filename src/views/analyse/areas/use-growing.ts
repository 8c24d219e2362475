import { useEffect, useState } from 'react';

/** Rows that are drawn at once: some milliseconds. */
const LOT = 60;

/**
 * How many of the rows of a long table are drawn: a lot more with each frame until all are, so that no task of the page draws
 * hundreds of rows.
 *
 * @param of What the rows are of: with another it begins anew, and with the same all rows stay.
 */
export function useGrowing(of: string, count: number): number {
  const [grown, grow] = useState({ of, drawn: LOT });
  const drawn = grown.of === of ? grown.drawn : LOT;
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => {
      grow({ of, drawn: drawn + LOT });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [of, drawn, count]);
  return Math.min(drawn, count);
}

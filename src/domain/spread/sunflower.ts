/** Between successive points of a sunflower, which fills a disc evenly without chance. */
const GOLDEN_ANGLE_RADIANS = Math.PI * (3 - Math.sqrt(5));

/**
 * Spots that fill the unit disc evenly, east and north in turn: those of a sunflower (Vogel 1979,
 * doi:10.1016/0025-5564(79)90080-4), so that the same place always has the same spots.
 */
export function sunflower(count: number): Float64Array {
  const spots = new Float64Array(2 * count);
  for (let at = 0; at < count; at += 1) {
    const radius = Math.sqrt((at + 0.5) / count);
    const angle = at * GOLDEN_ANGLE_RADIANS;
    spots[2 * at] = radius * Math.cos(angle);
    spots[2 * at + 1] = radius * Math.sin(angle);
  }
  return spots;
}

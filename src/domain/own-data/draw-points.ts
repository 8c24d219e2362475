import type { OwnPoints } from './own-points.ts';

/** About 10 cm. */
const DECIMALS = 6;
const LOT = 50_000;

/**
 * A GeoJSON feature of all points, in pieces of text: what the map reads by itself, so that the page never builds an object
 * for each of a million points.
 */
export function drawPoints({ lng, lat }: Pick<OwnPoints, 'lng' | 'lat'>, sign: string): readonly string[] {
  const pieces = [
    `{"type":"Feature","properties":${JSON.stringify({ sign })},"geometry":{"type":"MultiPoint","coordinates":[`,
  ];
  for (let from = 0; from < lng.length; from += LOT) {
    const points: string[] = [];
    for (let at = from; at < Math.min(lng.length, from + LOT); at += 1)
      points.push(`[${(lng[at] ?? 0).toFixed(DECIMALS)},${(lat[at] ?? 0).toFixed(DECIMALS)}]`);
    pieces.push(`${from === 0 ? '' : ','}${points.join(',')}`);
  }
  return [...pieces, ']}}'];
}

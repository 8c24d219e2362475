import type { OwnPoints } from './own-points.ts';

/** About 10 cm. */
const DECIMALS = 6;
const LOT = 50_000;
/** Of more, far out a sign stands on other signs: then only the first in each square of about 100 m is drawn. */
const MANY = 20_000;
const [SQUARE_LNG, SQUARE_LAT] = [0.00104, 0.0009] as const;
const SQUARES_ACROSS = 360 / SQUARE_LNG;

type Column = Pick<OwnPoints, 'lng' | 'lat'>;

/**
 * GeoJSON features of all points, in pieces of text: what the map reads by itself, so that the page never builds an object
 * for each of a million points. Of many points there are two with a comma between: those that are drawn far out too, and the
 * `crowd`, which stands where another does and is drawn from close by.
 */
export function drawPoints(points: Column, sign: string): readonly string[] {
  const all = Uint32Array.from(points.lng.keys());
  if (all.length <= MANY) return drawSome(points, all, { sign });
  const isFirst = firstInSquares(points);
  const [first, crowd] = [all.filter((at) => isFirst[at] === 1), all.filter((at) => isFirst[at] === 0)];
  return crowd.length === 0
    ? drawSome(points, all, { sign })
    : [...drawSome(points, first, { sign }), ',', ...drawSome(points, crowd, { sign, crowd: true })];
}

function drawSome({ lng, lat }: Column, some: Uint32Array, properties: object): readonly string[] {
  const pieces = [
    `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"MultiPoint","coordinates":[`,
  ];
  for (let from = 0; from < some.length; from += LOT) {
    const points: string[] = [];
    for (const at of some.subarray(from, from + LOT))
      points.push(`[${(lng[at] ?? 0).toFixed(DECIMALS)},${(lat[at] ?? 0).toFixed(DECIMALS)}]`);
    pieces.push(`${from === 0 ? '' : ','}${points.join(',')}`);
  }
  return [...pieces, ']}}'];
}

/** 1 for each point before which none lies in its square, else 0. */
function firstInSquares({ lng, lat }: Column): Uint8Array {
  const taken = new Set<number>();
  return Uint8Array.from(lng, (east, at) => {
    const square =
      Math.floor((lat[at] ?? 0) / SQUARE_LAT) * Math.ceil(SQUARES_ACROSS) + Math.floor(east / SQUARE_LNG);
    if (taken.has(square)) return 0;
    taken.add(square);
    return 1;
  });
}

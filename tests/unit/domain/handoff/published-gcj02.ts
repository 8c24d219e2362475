/** GCJ-02 and BD-09 straight from the published formulas, as a second opinion on the library. */

const SEMI_MAJOR_AXIS = 6_378_245;
const ECCENTRICITY_SQUARED = 0.00669342162296594323;

const sineWave = (value: number, terms: readonly (readonly [amplitude: number, factor: number])[]): number =>
  terms.reduce((sum, [amplitude, factor]) => sum + amplitude * Math.sin(value * factor * Math.PI), 0);

function shift(lng: number, lat: number): readonly [number, number] {
  const x = lng - 105;
  const y = lat - 35;
  const common =
    (2 / 3) *
    sineWave(x, [
      [20, 6],
      [20, 2],
    ]);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    common +
    (2 / 3) *
      sineWave(x, [
        [20, 1],
        [40, 1 / 3],
        [150, 1 / 12],
        [300, 1 / 30],
      ]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    common +
    (2 / 3) *
      sineWave(y, [
        [20, 1],
        [40, 1 / 3],
        [160, 1 / 12],
        [320, 1 / 30],
      ]);
  return [east, north];
}

export function publishedGcj02(lng: number, lat: number): readonly [number, number] {
  const [east, north] = shift(lng, lat);
  const radians = (lat * Math.PI) / 180;
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
  const perRadianEast = (SEMI_MAJOR_AXIS / Math.sqrt(magic)) * Math.cos(radians);
  const perRadianNorth = (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / magic ** 1.5;
  return [lng + (east / perRadianEast) * (180 / Math.PI), lat + (north / perRadianNorth) * (180 / Math.PI)];
}

export function publishedBd09(lng: number, lat: number): readonly [number, number] {
  const [x, y] = publishedGcj02(lng, lat);
  const wave = (Math.PI * 3000) / 180;
  const radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * wave);
  const angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * wave);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

import { isOnGlobe, parseAccuracy, parseCoordinate, parsePair, type Axis } from './parse-coordinate.ts';
import { type FieldChoice, NO_FIELDS } from './own-file.ts';
import type { Bounds } from '../geo/bounds.ts';

/** Names of fields in Chinese and English, without spaces, signs and capitals; the surest first. */
const NAMES: Readonly<Record<keyof FieldChoice, readonly RegExp[]>> = {
  lng: [
    /经度|經度/,
    /^(?:longitude|lng|lon|long)/,
    /(?:longitude|lng|lon)$/,
    /^(?:point)?x(?:坐标)?$|坐标x$/,
  ],
  lat: [/纬度|緯度/, /^(?:latitude|lat)(?!e)/, /(?:latitude|lat)$/, /^(?:point)?y(?:坐标)?$|坐标y$/],
  pair: [
    /经纬度|经纬|lnglat|latlng|lonlat|latlon/,
    /^(?:坐标|位置|coord\w*|location|position|wkt|geom\w*|point)$/,
  ],
  name: [/^(?:名称|名字|名|name|title|label|标题)$/, /名称|name|店名|站名|校名|单位|标题|title|poi$/],
  accuracy: [/^(?:accuracy|精度|误差|定位精度|位置精度)/, /accuracy|uncertainty|精度|误差/],
};

/** Of the values that are there, so many must make sense. */
const SENSIBLE_SHARE = 0.5;
/** Around the district, in degrees: what lies there is likely a position, whatever its field is called. */
const AROUND_DEGREES = 3;

type Table = Readonly<{ fields: readonly string[]; rows: readonly (readonly string[])[] }>;

export type FieldGuess = Readonly<{
  choice: FieldChoice;
  /** Longitude and latitude stand under each other's names. */
  isSwapped: boolean;
}>;

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|[\s_\-.:/]/g, '')
    .replace(/(?:wgs84|gcj02|bd09|84|02)$/, '');

const valuesOf = ({ rows }: Table, at: number): readonly string[] =>
  rows.map((row) => row[at] ?? '').filter((value) => value.trim() !== '');

function isMostly(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= SENSIBLE_SHARE * values.length;
}

const isAxis =
  (axis: Axis) =>
  (value: string): boolean => {
    const degrees = parseCoordinate(value, axis);
    return degrees !== null && isOnGlobe(degrees, axis);
  };

const TESTS: Readonly<Record<keyof FieldChoice, (value: string) => boolean>> = {
  // Under swapped names a longitude is no latitude: what counts is that there is a number.
  lng: (value) => isAxis('lng')(value) || isAxis('lat')(value),
  lat: (value) => isAxis('lng')(value) || isAxis('lat')(value),
  pair: (value) => parsePair(value) !== null,
  name: () => true,
  accuracy: (value) => parseAccuracy(value) !== null,
};

/** The field with the surest name whose values make sense. */
function byName(table: Table, key: keyof FieldChoice, taken: readonly (number | null)[]): number | null {
  const names = table.fields.map(plainName);
  for (const pattern of NAMES[key]) {
    const at = names.findIndex(
      (name, index) =>
        pattern.test(name) && !taken.includes(index) && isMostly(valuesOf(table, index), TESTS[key]),
    );
    if (at >= 0) return at;
  }
  return null;
}

/** The field most of whose values lie around the district on one axis. */
function byValue(table: Table, axis: Axis, near: Bounds): number | null {
  const index = axis === 'lng' ? 0 : 1;
  const [least, most] = [near.southWest[index] - AROUND_DEGREES, near.northEast[index] + AROUND_DEGREES];
  const at = table.fields.findIndex((_, field) =>
    isMostly(valuesOf(table, field), (value) => {
      const degrees = parseCoordinate(value, axis);
      return degrees !== null && degrees >= least && degrees <= most;
    }),
  );
  return at < 0 ? null : at;
}

/** The first field of words, if none is called a name. */
function firstWords(table: Table, taken: readonly (number | null)[]): number | null {
  const at = table.fields.findIndex(
    (_, field) =>
      !taken.includes(field) && isMostly(valuesOf(table, field), (value) => /\p{L}{2}/u.test(value)),
  );
  return at < 0 ? null : at;
}

/** Whether what is called latitude can only be longitude, and the other way round. */
function areSwapped(table: Table, lng: number | null, lat: number | null): boolean {
  if (lng === null || lat === null) return false;
  const isBeyond = (value: string): boolean => Math.abs(parseCoordinate(value, 'lng') ?? 0) > 90;
  return isMostly(valuesOf(table, lat), isBeyond) && !isMostly(valuesOf(table, lng), isBeyond);
}

/**
 * Which fields hold longitude, latitude, name and accuracy: by their names in Chinese and English, else by their values.
 * @param near Where the positions are expected
 */
export function guessFields(table: Table, near: Bounds): FieldGuess {
  const pair = byName(table, 'pair', []);
  const named = { lng: byName(table, 'lng', [pair]), lat: byName(table, 'lat', [pair]) };
  const isNamed = named.lng !== null && named.lat !== null;
  const axes =
    isNamed || pair !== null
      ? named
      : { lng: named.lng ?? byValue(table, 'lng', near), lat: named.lat ?? byValue(table, 'lat', near) };
  const isSwapped = areSwapped(table, axes.lng, axes.lat);
  const [lng, lat] = isSwapped ? [axes.lat, axes.lng] : [axes.lng, axes.lat];
  const hasAxes = lng !== null && lat !== null && lng !== lat;
  const taken = [lng, lat, pair];
  const accuracy = byName(table, 'accuracy', taken);
  const name = byName(table, 'name', [...taken, accuracy]) ?? firstWords(table, [...taken, accuracy]);
  const axesOrPair = hasAxes ? { lng, lat, pair: null } : { lng: null, lat: null, pair };
  return { choice: { ...NO_FIELDS, ...axesOrPair, name, accuracy }, isSwapped: isSwapped && hasAxes };
}

/** Whether the first row names the fields: it has words, and no position. */
export function hasHeader([first, ...rest]: readonly (readonly string[])[]): boolean {
  if (first === undefined) return false;
  const isNumber = (value: string): boolean => /^[+-]?[\d.,]+$/.test(value.trim());
  if (first.some((value) => parsePair(value) !== null)) return false;
  // A column of numbers under a number has no name; nor is a number the name of nothing.
  return !first.some(
    (value, at) => isNumber(value) && (rest.length === 0 || rest.some((row) => isNumber(row[at] ?? ''))),
  );
}

import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import { CITY_NAME } from '../../schema/local-names.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { subdistrictOf } from '../place/subdistrict-of.ts';

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 as written in digits or Chinese; null for what is no such number. */
function readNumber(text: string): string | null {
  if (/^[1-9]\d?$/.test(text)) return text;
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (text === '' || parts === null) return null;
  const [, tens = '', ten, ones = ''] = parts;
  if (ten === undefined) return ones === '' && tens !== '' ? String(DIGITS.indexOf(tens)) : null;
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones || '零')));
}

const LINE_QUERIES = [
  /^(?:地铁|轨道交通)?(\d{1,2}|[一二三四五六七八九十]{1,3})号线(?:地铁|地铁站|站点|车站)?$/,
  /^(?:metro|subway)?line(\d{1,2})(?:metro|subway|stations?)?$/,
  /^(?:ditie)?(\d{1,2})haoxian$/,
];

/** The number of the metro line that a folded query without spaces asks for, e.g. "line2" or 二号线; else null. */
export function askedLine(joined: string): string | null {
  const asked = joined.startsWith(CITY_NAME) ? joined.slice(CITY_NAME.length) : joined;
  for (const query of LINE_QUERIES) {
    const number = query.exec(asked)?.[1];
    if (number !== undefined) return readNumber(number);
  }
  return null;
}

/** The lines of a station, in use and being built. */
export type StationLines = Readonly<{ operating: readonly string[]; underConstruction: readonly string[] }>;

const split = (refs: string): readonly string[] => refs.split(',').filter((ref) => ref !== '');

/** The lines of every station by its name. */
export const linesByStation = (stations: readonly MetroStationFeature[]): ReadonlyMap<string, StationLines> =>
  new Map(
    stations.map(({ properties }) => [
      properties.name,
      { operating: split(properties.lines), underConstruction: split(properties.linesUnderConstruction) },
    ]),
  );

/** The stations that the gazetteer does not have, as entries of it: those far away or still being built. */
export function stationEntries(
  stations: readonly MetroStationFeature[],
  known: readonly GazetteerEntry[],
  subdistricts: readonly SubdistrictFeature[],
): readonly GazetteerEntry[] {
  const names = new Set(known.filter(({ kind }) => kind === 'metro').map(({ name }) => name));
  return stations
    .filter(({ properties }) => !names.has(properties.name))
    .map(({ id, geometry, properties }) => ({
      id,
      kind: 'metro',
      name: properties.name,
      nameEn: properties.name_en,
      syllables: [],
      subdistrictId: subdistrictOf(geometry.coordinates, subdistricts)?.id ?? null,
      point: geometry.coordinates,
    }));
}

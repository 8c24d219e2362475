import { PMTiles } from 'pmtiles';
import { beginningOf } from './decode-file.ts';
import type { OpenQuestion, OpenSource, RecordSource, Tell } from './record-source.ts';
import { archivePaths } from './unzip-files.ts';
import { readGroundAround } from '../../data/plate/ground-around.ts';
import { overNetwork } from '../../data/plate/load-plate.ts';
import { type Bounds, isInBounds } from '../../domain/geo/bounds.ts';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import { fromSystem } from '../../domain/handoff/coordinate-system.ts';
import { drawPoints } from '../../domain/own-data/draw-points.ts';
import { fitSystems } from '../../domain/own-data/fit-systems.ts';
import { guessEncoding } from '../../domain/own-data/guess-encoding.ts';
import { formatOfArchive, formatOfText, isArchive } from '../../domain/own-data/guess-format.ts';
import { MOST_FILE_BYTES } from '../../domain/own-data/import-limits.ts';
import { judgeSystem, type SystemJudgement } from '../../domain/own-data/judge-system.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import type { OpenedFile, OwnFormat, ReadingChoice } from '../../domain/own-data/own-file.ts';
import { type OwnPoints, type OwnReading, PointCollector } from '../../domain/own-data/own-points.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** What was read, without the columns, which stay in the worker until they are taken. */
export type ReadSummary = Omit<OwnReading, 'points'> & Readonly<{ count: number }>;

export type TakenPoints = Readonly<{
  /** In WGS-84. */
  points: OwnPoints;
  /** The same as the map reads them. */
  drawn: Blob;
}>;

const MEGABYTE = 1_000_000;
/** More make the judgement no surer, and its tests are for so many. */
const MOST_JUDGED = 400;
/** Between a position in one system and the same numbers in another. */
const SYSTEMS_APART_METERS = 1500;

/** Each reader is fetched when a file of its format comes. */
const SOURCES: Readonly<Record<OwnFormat, () => Promise<OpenSource>>> = {
  csv: async () => (await import('./open-csv.ts')).openCsv,
  xlsx: async () => (await import('./open-xlsx.ts')).openXlsx,
  geojson: async () => (await import('./open-geojson.ts')).openGeojson,
  kml: async () => (await import('./open-markup.ts')).openMarkup,
  gpx: async () => (await import('./open-markup.ts')).openMarkup,
  kmz: async () => (await import('./open-markup.ts')).openKmz,
  shapefile: async () => (await import('./open-shapefile.ts')).openShapefile,
};

async function formatOf(file: File): Promise<Result<OwnFormat, OwnFailure>> {
  const bytes = await beginningOf(file);
  if (isArchive(bytes)) {
    const paths = archivePaths(new Uint8Array(await file.arrayBuffer()));
    if (!paths.ok) return paths;
    const format = formatOfArchive(paths.value);
    return format === null ? fail(failure('no-layer')) : ok(format);
  }
  const { encoding } = guessEncoding(bytes);
  const format = formatOfText(new TextDecoder(encoding).decode(bytes, { stream: true }), file.name);
  return format === null ? fail(failure('unknown-format', null, file.name)) : ok(format);
}

/** Points all over a set, as they are numbered in the file, of those that any system puts near the map's ground. */
function judgedPoints({ lng, lat }: OwnPoints, bounds: Bounds): readonly LngLat[] {
  const inside: number[] = [];
  for (let at = 0; at < lng.length; at += 1)
    if (isInBounds(lngLat(lng[at] ?? 0, lat[at] ?? 0), bounds)) inside.push(at);
  const step = Math.max(1, inside.length / MOST_JUDGED);
  return Array.from({ length: Math.min(inside.length, MOST_JUDGED) }, (_, count) => {
    const at = inside[Math.floor(count * step)] ?? 0;
    return lngLat(lng[at] ?? 0, lat[at] ?? 0);
  });
}

const wider = ({ southWest, northEast }: Bounds, degrees: number): Bounds => ({
  southWest: lngLat(southWest[0] - degrees, southWest[1] - degrees),
  northEast: lngLat(northEast[0] + degrees, northEast[1] + degrees),
});

const ABOUT_A_KILOMETRE_DEGREES = 0.012;

function toWorld({ lng, lat, ...rest }: OwnPoints, system: CoordinateSystem): OwnPoints {
  if (system !== 'wgs84')
    for (let at = 0; at < lng.length; at += 1)
      [lng[at], lat[at]] = fromSystem([lng[at] ?? 0, lat[at] ?? 0], system);
  return { lng, lat, ...rest };
}

/**
 * One file on its way to becoming own data: opened, read as chosen as often as that is changed, judged, and taken. Every
 * answer is a value; what a library throws becomes `unreadable`.
 */
export class ImportSession {
  #source: RecordSource | null = null;
  #points: OwnPoints | null = null;

  async open(
    file: File,
    near: Bounds,
    asked: OpenQuestion['asked'],
  ): Promise<Result<OpenedFile, OwnFailure>> {
    this.#source = null;
    this.#points = null;
    if (file.size === 0) return fail(failure('empty'));
    if (file.size > MOST_FILE_BYTES) return fail(failure('too-large', Math.round(file.size / MEGABYTE)));
    try {
      const format = await formatOf(file);
      if (!format.ok) return format;
      const openSource = await SOURCES[format.value]().catch(() => null);
      if (openSource === null) return fail(failure('worker-missing'));
      const source = await openSource({ file, format: format.value, near, asked });
      if (!source.ok) return source;
      this.#source = source.value;
      return ok(source.value.opened);
    } catch (error) {
      return fail(failure('unreadable', null, String(error)));
    }
  }

  async read(choice: ReadingChoice, tell: Tell): Promise<Result<ReadSummary, OwnFailure>> {
    this.#points = null;
    if (this.#source === null) return fail(failure('unreadable'));
    const places = new PointCollector();
    try {
      const ended = await this.#source.read(choice, places, tell);
      if (ended !== null) return fail(ended);
    } catch (error) {
      return fail(failure('unreadable', null, String(error)));
    }
    const { points, ...rest } = places.finish(choice.fields.accuracy !== null);
    this.#points = points;
    return ok({ ...rest, count: points.lng.length });
  }

  /** @param archiveUrl Where the tiles of the map lie, which have the buildings and streets */
  async judge(archiveUrl: string, ground: Bounds): Promise<Result<SystemJudgement, 'no-ground'>> {
    const points =
      this.#points === null ? [] : judgedPoints(this.#points, wider(ground, ABOUT_A_KILOMETRE_DEGREES));
    if (points.length === 0)
      return ok({ ...judgeSystem(fitSystems([], { buildings: [], streets: [] })), why: 'far' });
    try {
      const tiles = new PMTiles(overNetwork(archiveUrl));
      return ok(judgeSystem(fitSystems(points, await readGroundAround(tiles, points, SYSTEMS_APART_METERS))));
    } catch {
      return fail('no-ground');
    }
  }

  /** Gives the places away: the session has them no more. */
  take(system: CoordinateSystem, sign: string): TakenPoints | null {
    if (this.#points === null) return null;
    const points = toWorld(this.#points, system);
    this.#points = null;
    this.#source = null;
    return { points, drawn: new Blob([...drawPoints(points, sign)]) };
  }
}

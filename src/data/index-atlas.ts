import type { Atlas, DataNotice, Unread } from './atlas.ts';
import { type FileReading, isUnread } from './read-file.ts';
import { type Site, sitesOf } from '../domain/place/sites.ts';
import { subdistrictOf } from '../domain/place/subdistrict-of.ts';
import type { Category } from '../schema/category.ts';
import type { Initiative, InitiativeId, SiteId } from '../schema/initiative.ts';
import type { MetroStationFeature } from '../schema/metro-station.ts';
import type { Report } from '../schema/report.ts';
import type { Source } from '../schema/source.ts';
import type { SubdistrictFeature } from '../schema/subdistrict.ts';

export type AtlasParts = Readonly<{
  /** One reading for each category, in display order, with the file it comes from. */
  initiatives: readonly (FileReading<readonly Initiative[]> &
    Readonly<{ category: Category; file: string }>)[];
  report: FileReading<Report | null>;
  sources: FileReading<readonly Source[]>;
  subdistricts: FileReading<readonly SubdistrictFeature[]>;
  stations: FileReading<readonly MetroStationFeature[]>;
}>;

/** Puts the parsed files together. Of two initiatives with one id the first stays, the other is named. */
export function indexAtlas(parts: AtlasParts): Atlas {
  const initiativeById = new Map<InitiativeId, Initiative>();
  const repeated: DataNotice[] = [];
  for (const { file, value } of parts.initiatives) {
    const leftOut: string[] = [];
    for (const initiative of value) {
      if (initiativeById.has(initiative.id)) leftOut.push(initiative.id);
      else initiativeById.set(initiative.id, initiative);
    }
    if (leftOut.length > 0) repeated.push({ file, problem: 'malformed', leftOut });
  }
  const initiatives = [...initiativeById.values()];
  const sites = initiatives.flatMap(sitesOf);
  const subdistricts = parts.subdistricts.value;
  const readings = [...parts.initiatives, parts.report, parts.sources, parts.subdistricts, parts.stations];
  return {
    initiatives,
    initiativeById,
    sourceById: new Map(parts.sources.value.map((source) => [source.id, source])),
    report: parts.report.value,
    subdistricts,
    stations: parts.stations.value,
    sites,
    subdistrictIdOf: indexSubdistricts(sites, subdistricts),
    notices: mergeNotices([...readings.map(({ notice }) => notice), ...repeated]),
    unread: unreadOf(parts, readings),
  };
}

function unreadOf(
  { initiatives, report, sources, subdistricts, stations }: AtlasParts,
  readings: readonly Pick<FileReading<unknown>, 'notice'>[],
): Unread {
  return {
    files: readings.filter(isUnread).flatMap(({ notice }) => notice?.file ?? []),
    categories: initiatives.filter(isUnread).map(({ category }) => category),
    report: isUnread(report),
    sources: isUnread(sources),
    subdistricts: isUnread(subdistricts),
    stations: isUnread(stations),
    fileCount: readings.length,
  };
}

function indexSubdistricts(
  sites: readonly Site[],
  subdistricts: readonly SubdistrictFeature[],
): ReadonlyMap<SiteId, string> {
  const ids = new Map<SiteId, string>();
  for (const { id, location } of sites) {
    const subdistrict = subdistrictOf(location.point, subdistricts);
    if (subdistrict !== null) ids.set(id, subdistrict.id);
  }
  return ids;
}

/** One notice per file. */
function mergeNotices(notices: readonly (DataNotice | null)[]): readonly DataNotice[] {
  const byFile = new Map<string, DataNotice>();
  for (const notice of notices) {
    if (notice === null) continue;
    const earlier = byFile.get(notice.file);
    const leftOut = [...(earlier?.leftOut ?? []), ...notice.leftOut];
    byFile.set(notice.file, { ...notice, leftOut });
  }
  return [...byFile.values()];
}

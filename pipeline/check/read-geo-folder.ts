import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import {
  type BaseFile,
  DISTRICT_FILE,
  type GeoFiles,
  HOMES_FILE,
  MANIFEST_FILE,
  OPENINGS_FILE,
  type TextFile,
  TOURS_FOLDER,
} from './geo-files.ts';
import { readNamedPlaces } from './read-named-places.ts';
import { authoredFiles, categoriesIn, parseGeoFiles } from './parse-geo-files.ts';
import { type Geometry, GeometrySchema } from '../../src/schema/geometry.ts';

const OutlineFileSchema = v.object({
  features: v.pipe(v.array(v.object({ geometry: GeometrySchema })), v.minLength(1)),
});

/**
 * Reads what the rules look at. `geoFolder` is `public/geo` or another district's; `outlineFile` holds the district as its first feature.
 * @throws when the outline is there but cannot be used.
 */
export function readGeoFolder({
  geoFolder,
  outlineFile,
  today,
}: {
  geoFolder: string;
  outlineFile: string;
  today: string;
}): GeoFiles {
  const read = (file: string): TextFile => ({ file, text: readText(join(geoFolder, file)) });
  const district = read(DISTRICT_FILE);
  const authored = [...authoredFiles(categoriesIn(district.text)), ...optionalFiles(geoFolder)];
  const files = [district, ...authored.map(read)];
  return parseGeoFiles(files, {
    districtOutline: parseOutline(readText(outlineFile)),
    manifestText: readText(join(geoFolder, MANIFEST_FILE)),
    homesText: readText(join(geoFolder, HOMES_FILE)),
    ...readNamedPlaces((file) => readText(join(geoFolder, file))),
    baseFiles: readBaseFiles(join(geoFolder, 'base')),
    today,
  });
}

/** What a district may have: openings, and tours in the order of their names, so that problems come in the same order everywhere. */
const optionalFiles = (geoFolder: string): readonly string[] => [
  ...(existsSync(join(geoFolder, OPENINGS_FILE)) ? [OPENINGS_FILE] : []),
  ...tourFiles(geoFolder),
];

function tourFiles(geoFolder: string): readonly string[] {
  const folder = join(geoFolder, TOURS_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => `${TOURS_FOLDER}${name}`);
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function parseOutline(text: string | null): Geometry | null {
  if (text === null) return null;
  return v.parse(OutlineFileSchema, JSON.parse(text)).features[0]?.geometry ?? null;
}

function readBaseFiles(folder: string): readonly BaseFile[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      const content = readFileSync(absolute);
      const path = relative(folder, absolute).replaceAll('\\', '/');
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    });
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { type BaseFile, DISTRICT_FILE, type GeoFiles, MANIFEST_FILE, type TextFile } from './geo-files.ts';
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
  const files = [district, ...authoredFiles(categoriesIn(district.text)).map(read)];
  return parseGeoFiles(files, {
    districtOutline: parseOutline(readText(outlineFile)),
    manifestText: readText(join(geoFolder, MANIFEST_FILE)),
    baseFiles: readBaseFiles(join(geoFolder, 'base')),
    today,
  });
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

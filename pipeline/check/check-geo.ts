import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compareSnapshots } from '../releases/compare-snapshots.ts';
import { SnapshotSchema } from '../releases/snapshot.ts';
import { takeSnapshot } from '../releases/take-snapshot.ts';
import { districtFolder } from '../district/read-district.ts';
import { findProblems } from './find-problems.ts';
import { countBySeverity, formatProblems } from './format-problems.ts';
import { readGeoFolder } from './read-geo-folder.ts';

const { values } = parseArgs({
  options: {
    geo: { type: 'string', default: districtFolder() },
    /** By default that of the base map. */
    outline: { type: 'string' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length) },
  },
});

/** Says how much of the authored data no release tells yet. */
function tellUnreleased(slug: string): void {
  const file = join(import.meta.dirname, '../releases', `${slug}.json`);
  if (!existsSync(file)) return;
  const before = v.parse(SnapshotSchema, JSON.parse(readFileSync(file, 'utf8')));
  const { entries, tours } = compareSnapshots(before, takeSnapshot(geoFolder));
  const count = entries.length + tours.length;
  if (count > 0)
    console.log(
      `${count} entries and tours changed since the last release; \`npm run geo:release\` writes that down.`,
    );
}

const { geo: geoFolder, outline = join(geoFolder, 'base/district.geojson'), today } = values;
const geo = readGeoFolder({ geoFolder, outlineFile: outline, today });
const problems = findProblems(geo);
const errors = countBySeverity(problems, 'error');
const warnings = countBySeverity(problems, 'warning');

if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(
  `geo:check: ${geo.features.length} initiatives, ${geo.sources?.length ?? 0} sources, ` +
    `${geo.report?.indicators.length ?? 0} indicators, ${geo.tours.length} tours: ${errors} errors, ${warnings} warnings`,
);
if (errors === 0 && geo.district !== null) tellUnreleased(geo.district.slug);
process.exitCode = errors > 0 ? 1 : 0;

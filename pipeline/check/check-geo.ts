import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
process.exitCode = errors > 0 ? 1 : 0;

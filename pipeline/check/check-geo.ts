import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { districtFolder } from '../district/read-district.ts';
import { findProblems } from './find-problems.ts';
import { countBySeverity, formatProblems } from './format-problems.ts';
import { readGeoFolder } from './read-geo-folder.ts';

const root = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    geo: { type: 'string', default: districtFolder() },
    outline: { type: 'string', default: join(root, 'pipeline/input/district.geojson') },
    today: { type: 'string', default: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length) },
  },
});

const geo = readGeoFolder({ geoFolder: values.geo, outlineFile: values.outline, today: values.today });
const problems = findProblems(geo);
const errors = countBySeverity(problems, 'error');
const warnings = countBySeverity(problems, 'warning');

if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(
  `geo:check: ${geo.features.length} initiatives, ${geo.sources?.length ?? 0} sources, ` +
    `${geo.report?.indicators.length ?? 0} indicators: ${errors} errors, ${warnings} warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;

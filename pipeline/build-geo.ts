import { GeoError } from './build/geo-error.ts';
import { GEO_STEPS } from './build/geo-steps.ts';
import { parseArguments } from './build/parse-arguments.ts';
import { createReporter } from './build/reporter.ts';
import { runGeo } from './build/run-geo.ts';

try {
  await runGeo(parseArguments(process.argv.slice(2)), GEO_STEPS, createReporter());
} catch (error) {
  if (!(error instanceof GeoError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

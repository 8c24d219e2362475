import { encodingOf, wholeText } from './decode-file.ts';
import { describeFeatures, takeFeatures } from './describe-features.ts';
import type { OpenSource } from './record-source.ts';
import { MOST_TEXT_BYTES } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

const MEGABYTE = 1_000_000;
const GEOMETRIES: ReadonlySet<unknown> = new Set([
  ...[
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
  ],
]);
/** Names of WGS-84, or of what is the same for our purposes (China's CGCS2000). */
const DEGREES = /CRS84|4326|4490|4979|WGS\s*_?84/i;

/** Where parsing ended; browsers say it in words of their own. */
function brokenAt(error: unknown): number | null {
  const found = /position (\d+)|column (\d+)/.exec(error instanceof Error ? error.message : '');
  return found === null ? null : Number(found[1] ?? found[2]);
}

/** Files of before 2016 may name another system. */
function otherSystem(value: object): string | null {
  if (!('crs' in value) || typeof value.crs !== 'object' || value.crs === null) return null;
  const name = JSON.stringify(value.crs);
  return DEGREES.test(name) ? null : (/"name":"([^"]*)"/.exec(name)?.[1] ?? name);
}

function featuresOf(value: unknown): Result<readonly unknown[], OwnFailure> {
  if (typeof value !== 'object' || value === null || !('type' in value)) return fail(failure('not-geojson'));
  const system = otherSystem(value);
  if (system !== null) return fail(failure('other-system', null, system));
  if (value.type === 'Feature') return ok([value]);
  if (GEOMETRIES.has(value.type)) return ok([{ type: 'Feature', geometry: value, properties: {} }]);
  if (value.type !== 'FeatureCollection' || !('features' in value) || !Array.isArray(value.features))
    return fail(failure('not-geojson', null, typeof value.type === 'string' ? value.type : ''));
  const features: readonly unknown[] = value.features;
  return features.length === 0 ? fail(failure('no-records')) : ok(features);
}

/** GeoJSON, in whatever encoding: the browser parses it, and each feature is judged by itself. */
export const openGeojson: OpenSource = async ({ file, format, near, asked }) => {
  if (file.size > MOST_TEXT_BYTES) return fail(failure('too-large', Math.round(file.size / MEGABYTE)));
  const guess = await encodingOf(file);
  let value: unknown;
  try {
    value = JSON.parse(await wholeText(file, asked.encoding ?? guess.encoding));
  } catch (error) {
    return fail(failure('not-json', brokenAt(error)));
  }
  const features = featuresOf(value);
  if (!features.ok) return features;
  const known = { format, sheets: [], sheet: 0, encoding: guess, notes: [] };
  const described = describeFeatures(features.value, known, near);
  const choice = { ...described.choice, encoding: asked.encoding ?? guess.encoding };
  const opened = { ...described, choice };
  return ok({
    opened,
    read: (chosen, places, tell) =>
      Promise.resolve(
        takeFeatures(features.value, { fields: opened.fields, choice: chosen, places }, { tell }),
      ),
  });
};

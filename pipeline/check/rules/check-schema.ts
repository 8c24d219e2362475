import * as v from 'valibot';
import {
  DISTRICT_FILE,
  type JsonDocument,
  OPENINGS_FILE,
  REPORT_FILE,
  type Rule,
  SOURCES_FILE,
  TOURS_FOLDER,
} from '../geo-files.ts';
import { idOf } from '../id-of.ts';
import { jsonPath } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { DistrictSchema } from '../../../src/schema/district.ts';
import { InitiativeFeatureSchema, InitiativesFileSchema } from '../../../src/schema/initiative.ts';
import { OpeningsFileSchema } from '../../../src/schema/opening.ts';
import { ReportSchema } from '../../../src/schema/report.ts';
import { SourcesFileSchema } from '../../../src/schema/source.ts';
import { TourSchema } from '../../../src/schema/tour.ts';

/** Every file, and every feature by itself, fits the schemas of `src/schema`. */
export const checkSchema: Rule = ({ documents }) => documents.flatMap(checkDocument);

function checkDocument({ file, json }: JsonDocument): readonly Finding[] {
  const check = (schema: v.GenericSchema, value: unknown, at: readonly (string | number)[]) =>
    findingsOf({ file, schema, value, at });
  if (file === DISTRICT_FILE) return check(DistrictSchema, json, []);
  if (file === REPORT_FILE) return check(ReportSchema, json, []);
  if (file === OPENINGS_FILE) return check(OpeningsFileSchema, json, []);
  if (file === SOURCES_FILE) return check(SourcesFileSchema, json, []);
  if (file.startsWith(TOURS_FOLDER)) return check(TourSchema, json, []);
  const collection = v.safeParse(InitiativesFileSchema, json);
  if (!collection.success) return check(InitiativesFileSchema, json, []);
  return collection.output.features.flatMap((feature, index) =>
    check(InitiativeFeatureSchema, feature, ['features', index]),
  );
}

function findingsOf({
  file,
  schema,
  value,
  at,
}: {
  file: string;
  schema: v.GenericSchema;
  value: unknown;
  at: readonly (string | number)[];
}): readonly Finding[] {
  const { issues } = v.safeParse(schema, value);
  return (issues ?? []).map((issue) => {
    const steps = issue.path ?? [];
    const ids = [value, ...steps.map((step) => step.value)].map(idOf).filter((id) => id !== null);
    return {
      severity: 'error',
      file,
      id: ids.at(-1) ?? null,
      path: jsonPath([...at, ...steps.map(({ key }) => key).filter(isKey)]),
      message: issue.message,
      hint: 'See the field in docs/DATA.md; the schema is in src/schema.',
    };
  });
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

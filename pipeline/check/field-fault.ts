import type { LocatedFeature } from './geo-files.ts';
import type { Finding } from './problem.ts';

/** What is wrong in a field of an initiative, e.g. "visit.hours". */
export type FieldFault = Pick<Finding, 'message' | 'hint'> & Readonly<{ field: string }>;

/** The faults as errors of that initiative. */
export const toErrors = (
  { file, path, feature }: LocatedFeature,
  faults: readonly FieldFault[],
): readonly Finding[] =>
  faults.map(({ field, message, hint }) => ({
    ...{ severity: 'error', file, id: feature.id, message, hint },
    path: `${path}.properties.${field}`,
  }));

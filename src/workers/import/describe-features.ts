import { guessFields } from '../../domain/own-data/guess-fields.ts';
import { MOST_RECORDS } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import { NO_FIELDS, type OpenedFile, type ReadingChoice } from '../../domain/own-data/own-file.ts';
import type { PointCollector } from '../../domain/own-data/own-points.ts';
import { createFeatureReader, fieldsOf, propertyText } from '../../domain/own-data/read-feature.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import type { Tell } from './record-source.ts';

const SHOWN_FEATURES = 5;
const GUESSED_FEATURES = 100;
/** Between two tellings of how far it is. */
const LOT = 20_000;

type Known = Pick<OpenedFile, 'format' | 'encoding' | 'sheets' | 'notes'> & Readonly<{ sheet: number }>;

/** What features have, from the first of them: their geometries tell where they are, fields only name and accuracy. */
export function describeFeatures(features: readonly unknown[], known: Known, near: Bounds): OpenedFile {
  const { sheet, ...rest } = known;
  const fields = fieldsOf(features);
  const rows = features.slice(0, GUESSED_FEATURES).map((feature) => {
    const properties =
      typeof feature === 'object' && feature !== null && 'properties' in feature ? feature.properties : null;
    return fields.map((field) => propertyText(properties, field));
  });
  const { name, accuracy } = guessFields({ fields, rows }, near).choice;
  return {
    ...rest,
    ...{ isTable: false, hasHeader: true, fields, preview: rows.slice(0, SHOWN_FEATURES) },
    choice: {
      ...{ encoding: known.encoding?.encoding ?? null, delimiter: null, sheet },
      fields: { ...NO_FIELDS, name, accuracy },
    },
  };
}

/** Takes features into `places`, the first being number `first`. @returns why no more are taken */
export function takeFeatures(
  features: readonly unknown[],
  {
    fields,
    choice,
    places,
  }: Readonly<{ fields: readonly string[]; choice: ReadingChoice; places: PointCollector }>,
  { tell, first = 1 }: Readonly<{ tell: Tell; first?: number }>,
): OwnFailure | null {
  if (features.length > MOST_RECORDS) return failure('too-many', MOST_RECORDS);
  const read = createFeatureReader(fields, choice.fields, places);
  features.forEach((feature, at) => {
    read(feature, first + at);
    if (at % LOT === 0) tell(at / features.length);
  });
  return null;
}

import * as v from 'valibot';
import type { DataNotice } from './atlas.ts';
import type { FetchJsonFailure } from './fetch-json.ts';
import type { ParsedItems } from './parse-items.ts';
import type { Result } from '../schema/result.ts';

/** What a file gave: a value in any case, and a notice when something of it is missing. */
export type FileReading<T> = Readonly<{ value: T; notice: DataNotice | null }>;

/** Whether nothing of the file could be used. */
export const isUnread = ({ notice }: Pick<FileReading<unknown>, 'notice'>): boolean =>
  notice?.leftOut.length === 0;

const FeatureCollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
const SourcesSchema = v.object({ sources: v.array(v.unknown()) });

/** Where the list is in a file. */
const LISTS = {
  features: v.pipe(
    FeatureCollectionSchema,
    v.transform((file) => file.features),
  ),
  sources: v.pipe(
    SourcesSchema,
    v.transform((file) => file.sources),
  ),
} as const;

type Json = Result<unknown, FetchJsonFailure>;

/** Reads a file that is one value; null when it cannot be used. */
export function readWhole<T>(
  file: string,
  json: Json,
  schema: v.GenericSchema<unknown, T>,
): FileReading<T | null> {
  if (!json.ok) return { value: null, notice: { file, problem: json.error, leftOut: [] } };
  const result = v.safeParse(schema, json.value, { abortEarly: true });
  if (result.success) return { value: result.output, notice: null };
  return { value: null, notice: { file, problem: 'malformed', leftOut: [] } };
}

/** Reads a file that is a list, leaving out and naming the items that `parse` does not accept. */
export function readList<T>(
  file: string,
  json: Json,
  { list, parse }: { list: keyof typeof LISTS; parse: (items: readonly unknown[]) => ParsedItems<T> },
): FileReading<readonly T[]> {
  const whole = readWhole(file, json, LISTS[list]);
  if (whole.value === null) return { value: [], notice: whole.notice };
  const { items, leftOut } = parse(whole.value);
  return { value: items, notice: leftOut.length === 0 ? null : { file, problem: 'malformed', leftOut } };
}

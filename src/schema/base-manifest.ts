import * as v from 'valibot';
import { LocalizedTextSchema } from './localized-text.ts';
import { IsoDateSchema } from './source.ts';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Who may do what with a file, and what must be shown for it. */
const rights = {
  licence: v.string(),
  /** As it has to be shown. */
  attribution: v.string(),
};

const InputSchema = v.strictObject({
  name: v.string(),
  sha256,
  /** Of the data, not of the file; null when unknown. */
  date: v.nullable(IsoDateSchema),
  ...rights,
});

const FileSchema = v.strictObject({
  /** Below `geo/base/`. */
  path: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256,
  /** Date of the newest data in it; null when unknown. */
  dataDate: v.nullable(IsoDateSchema),
  description: LocalizedTextSchema,
  ...rights,
});

/** `geo/base/manifest.json`: what the generated ground is made of. It holds no time of making. */
export const BaseManifestSchema = v.strictObject({
  inputs: v.array(InputSchema),
  files: v.array(FileSchema),
});

export type BaseManifest = v.InferOutput<typeof BaseManifestSchema>;
export type BaseManifestFile = v.InferOutput<typeof FileSchema>;

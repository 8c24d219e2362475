import * as v from 'valibot';
import { COORDINATE_SYSTEMS } from '../../schema/coordinate-systems.ts';
import { FAULT_CODES } from './own-fault.ts';
import { OWN_FORMATS } from './own-file.ts';
import { OWN_SIGNS, type OwnSet } from './own-set.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const FaultSchema = v.object({
  at: count,
  field: v.nullable(v.string()),
  code: v.picklist(FAULT_CODES),
  value: v.string(),
});

const NoteSchema = v.variant('code', [
  v.object({ code: v.literal('swapped') }),
  v.object({ code: v.literal('projection-unknown') }),
  v.object({ code: v.literal('old-datum'), datum: v.string() }),
  v.object({ code: v.literal('no-table') }),
]);

const PointsSchema = v.pipe(
  v.object({
    lng: v.instance(Float64Array<ArrayBuffer>),
    lat: v.instance(Float64Array<ArrayBuffer>),
    at: v.instance(Uint32Array<ArrayBuffer>),
    names: v.object({
      bytes: v.instance(Uint8Array<ArrayBuffer>),
      starts: v.instance(Uint32Array<ArrayBuffer>),
    }),
    accuracyMeters: v.nullable(v.instance(Float32Array<ArrayBuffer>)),
  }),
  v.check(
    ({ lng, lat, at, names }) =>
      lng.length > 0 &&
      lng.length === lat.length &&
      lng.length === at.length &&
      names.starts.length === lng.length + 1 &&
      lng.every((value, index) => Math.abs(value) <= 180 && Math.abs(lat[index] ?? NaN) <= 90),
  ),
);

/** What a later edition adds stays with it. */
const SetSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,36}$/)),
  name: v.string(),
  sign: v.picklist(OWN_SIGNS),
  fileName: v.string(),
  format: v.picklist(OWN_FORMATS),
  addedOn: v.string(),
  system: v.picklist(COORDINATE_SYSTEMS),
  accuracyMeters: v.nullable(v.pipe(v.number(), v.minValue(0))),
  points: PointsSchema,
  drawn: v.instance(Blob),
  faults: v.object({ count, first: v.array(FaultSchema) }),
  emptyCount: count,
  shapes: v.object({ lines: count, areas: count, several: count }),
  notes: v.array(NoteSchema),
});

/**
 * Own data as they were kept on the device, perhaps by another edition; null for anything else. Never throws. What is added
 * here is optional: an earlier edition has not kept it.
 */
export function parseKeptSet(value: unknown): OwnSet | null {
  const parsed = v.safeParse(SetSchema, value);
  return parsed.success ? parsed.output : null;
}

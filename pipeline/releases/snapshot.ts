import * as v from 'valibot';
import { InitiativeIdSchema } from '../../src/schema/initiative.ts';
import { LocalizedTextSchema } from '../../src/schema/localized-text.ts';
import { KindSchema, StatusSchema } from '../../src/schema/status.ts';
import { TourIdSchema } from '../../src/schema/tour-choices.ts';

const FactSnapshotSchema = v.object({ text: LocalizedTextSchema, sources: v.array(v.string()) });
export type FactSnapshot = v.InferOutput<typeof FactSnapshotSchema>;

/** What of an entry is compared between releases. Where only a change counts and not its content, a hash stands for it. */
const EntrySnapshotSchema = v.object({
  id: InitiativeIdSchema,
  name: LocalizedTextSchema,
  /** Null before entries had kinds. */
  kind: v.nullable(KindSchema),
  status: StatusSchema,
  statusDate: v.nullable(v.string()),
  point: v.nullable(v.tuple([v.number(), v.number()])),
  accuracyMeters: v.nullable(v.number()),
  shape: v.nullable(v.string()),
  /** Of its places, how many are told. */
  placeCount: v.number(),
  visit: v.nullable(v.string()),
  later: v.nullable(v.string()),
  facts: v.array(FactSnapshotSchema),
});
export type EntrySnapshot = v.InferOutput<typeof EntrySnapshotSchema>;

const TourSnapshotSchema = v.object({ id: TourIdSchema, name: LocalizedTextSchema, stops: v.string() });
export type TourSnapshot = v.InferOutput<typeof TourSnapshotSchema>;

/** What the last release said, kept in the repository: what the next one is compared with. */
export const SnapshotSchema = v.object({
  entries: v.array(EntrySnapshotSchema),
  tours: v.array(TourSnapshotSchema),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

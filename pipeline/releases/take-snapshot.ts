import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Snapshot, SnapshotSchema } from './snapshot.ts';
import { GeoError } from '../build/geo-error.ts';

/** Only what is compared, and leniently: the history begins with files that have fewer fields than those of today. */
const FeatureSchema = v.object({
  id: v.string(),
  geometry: v.unknown(),
  properties: v.object({
    name: v.unknown(),
    kind: v.optional(v.unknown(), null),
    status: v.unknown(),
    statusDate: v.optional(v.unknown(), null),
    location: v.nullable(v.object({ point: v.unknown(), accuracyMeters: v.unknown() })),
    places: v.optional(v.nullable(v.object({ parts: v.array(v.unknown()) })), null),
    visit: v.optional(v.unknown(), null),
    later: v.optional(v.unknown(), null),
    facts: v.array(v.object({ text: v.unknown(), sources: v.unknown() })),
  }),
});
const FileSchema = v.object({ features: v.array(FeatureSchema) });
const TourSchema = v.object({
  id: v.string(),
  name: v.unknown(),
  stops: v.array(v.object({ place: v.unknown() })),
});

const HASH_DIGITS = 12;

/** The same for the same content, in whatever order its fields stand; null stays null. */
function hashOf(value: unknown): string | null {
  if (value === null) return null;
  const sorted = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return createHash('sha256').update(sorted).digest('hex').slice(0, HASH_DIGITS);
}

function entryOf({ id, geometry, properties }: v.InferOutput<typeof FeatureSchema>): object {
  const { name, kind, status, statusDate, location, places, visit, later, facts } = properties;
  return {
    ...{ id, name, kind, status, statusDate },
    point: location?.point ?? null,
    accuracyMeters: location?.accuracyMeters ?? null,
    shape: hashOf(geometry),
    placeCount: places?.parts.length ?? 0,
    visit: hashOf(visit),
    later: hashOf(later),
    facts,
  };
}

const byId = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number => (a.id < b.id ? -1 : 1);

function readAll<T>(
  folder: string,
  { end, schema }: Readonly<{ end: string; schema: v.GenericSchema<unknown, T> }>,
): T[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  return names.map((name) => {
    try {
      return v.parse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new GeoError(`"${join(folder, name)}" cannot be compared: ${why} Run \`npm run geo:check\`.`);
    }
  });
}

/**
 * What the authored data of a folder say, as far as releases are compared, in the order of the ids.
 * @throws GeoError naming the file that cannot be read so.
 */
export function takeSnapshot(folder: string): Snapshot {
  const files = readAll(join(folder, 'initiatives'), { end: '.geojson', schema: FileSchema });
  const tours = readAll(join(folder, 'tours'), { end: '.json', schema: TourSchema });
  const taken = {
    entries: files.flatMap(({ features }) => features).map(entryOf),
    tours: tours.map(({ id, name, stops }) => ({
      ...{ id, name },
      stops: hashOf(stops.map(({ place }) => place)),
    })),
  };
  const snapshot = v.safeParse(SnapshotSchema, taken);
  if (!snapshot.success) {
    const field = v.getDotPath(snapshot.issues[0]) ?? 'they';
    throw new GeoError(`The entries of "${folder}" cannot be compared: ${field} is not as expected.`);
  }
  const { entries } = snapshot.output;
  return { entries: entries.toSorted(byId), tours: snapshot.output.tours.toSorted(byId) };
}

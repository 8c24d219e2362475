import * as v from 'valibot';

/** What stands on the device under one key. `newer`: a later build of the atlas wrote it, which this one must leave as it is. */
export type Kept<T> =
  Readonly<{ step: 'absent' | 'damaged' | 'newer' }> | Readonly<{ step: 'known'; value: T }>;

/** From one version to the next. Throws for what is not of its version. */
type Migration = (older: unknown) => unknown;

const VersionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What was kept before versions were written has none: it is of the first. */
const versionOf = (value: unknown): number => {
  const found = v.safeParse(VersionSchema, value);
  return found.success ? found.output.version : 1;
};

/**
 * Reads what an earlier build kept, brought forward step by step, and tells what a later one kept from what is damaged.
 * @param migrations From version 1 to 2, from 2 to 3 …: the present version is one more than there are.
 */
export function readVersioned<T>(
  value: unknown,
  { schema, migrations }: Readonly<{ schema: v.GenericSchema<unknown, T>; migrations: readonly Migration[] }>,
): Kept<T> {
  if (value === null || value === undefined) return { step: 'absent' };
  const version = versionOf(value);
  if (version > migrations.length + 1) return { step: 'newer' };
  try {
    const brought = migrations.slice(version - 1).reduce<unknown>((older, migrate) => migrate(older), value);
    const parsed = v.safeParse(schema, brought);
    return parsed.success ? { step: 'known', value: parsed.output } : { step: 'damaged' };
  } catch {
    return { step: 'damaged' };
  }
}

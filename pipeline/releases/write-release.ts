import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { addRelease, type NoRelease } from './add-release.ts';
import { SnapshotSchema } from './snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { GeoError } from '../build/geo-error.ts';
import { ChangesFileSchema, type Release } from '../../src/schema/changes.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import { ok, type Result } from '../../src/schema/result.ts';

type Writing = Readonly<{
  /** The folder of the authored data of the release. */
  geoFolder: string;
  /** `changes.json`. */
  changesFile: string;
  /** What the last release said. */
  snapshotFile: string;
  /** ISO date and time. */
  at: string;
  note: LocalizedText | null;
}>;

function readJson<T>(path: string, schema: v.GenericSchema<unknown, T>): T | null {
  if (!existsSync(path)) return null;
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new GeoError(
      `"${path}" cannot be used: ${v.getDotPath(parsed.issues[0]) ?? 'all of it'} is wrong.`,
    );
  }
  return parsed.output;
}

/** One line for each item of a list, so that a change is one line of a comparison. */
const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

function changesText(releases: readonly Release[]): string {
  const texts = releases.map(
    ({ entries, tours, ...head }) =>
      `${JSON.stringify(head).slice(0, -1)},"entries":${lines(entries)},"tours":${lines(tours)}}`,
  );
  return `{"releases":[\n${texts.join(',\n')}\n]}\n`;
}

/**
 * Compares the authored data with the last release, and writes down the next one and what it is to be compared with.
 * @returns why nothing was written
 * @throws GeoError when a file cannot be used.
 */
export function writeRelease(writing: Writing): Result<Release, NoRelease> {
  const { geoFolder, changesFile, snapshotFile, note } = writing;
  const releases = readJson(changesFile, ChangesFileSchema)?.releases ?? [];
  const before = readJson(snapshotFile, SnapshotSchema);
  if ((before === null) !== (releases.length === 0))
    throw new GeoError(`"${changesFile}" and "${snapshotFile}" belong together, and one of them is missing.`);
  const now = takeSnapshot(geoFolder);
  const at = `${new Date(writing.at).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
  const release = addRelease({ releases, before, now, at, note });
  if (!release.ok) return release;
  mkdirSync(dirname(snapshotFile), { recursive: true });
  writeFileSync(changesFile, changesText([...releases, release.value]));
  writeFileSync(snapshotFile, `{"entries":${lines(now.entries)},"tours":${lines(now.tours)}}\n`);
  return ok(release.value);
}

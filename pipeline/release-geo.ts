import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GeoError } from './build/geo-error.ts';
import { districtFolder, readDistrict } from './district/read-district.ts';
import type { NoRelease } from './releases/add-release.ts';
import { writeRelease } from './releases/write-release.ts';
import type { LocalizedText } from '../src/schema/localized-text.ts';

/**
 * `npm run geo:release`: writes down how the authored data differ from the last release, in `changes.json` beside them, and
 * keeps what they say now for the next time (docs/PIPELINE.md).
 */
const { values } = parseArgs({
  options: {
    /** The authored data of the release. */
    geo: { type: 'string', default: districtFolder() },
    changes: { type: 'string', default: join(districtFolder(), 'changes.json') },
    snapshot: { type: 'string' },
    /** For a release of the past: its time. */
    at: { type: 'string', default: new Date().toISOString() },
    'note-zh': { type: 'string' },
    'note-en': { type: 'string' },
  },
});

const REFUSALS: Readonly<Record<NoRelease, string>> = {
  unchanged: 'The authored data say what they said in the last release: nothing is written.',
  earlier: 'The last release is of a later time than --at: releases are written in their order.',
  crowded: 'That day has nine releases already: a tenth could not be named.',
};

function noteOf(zh: string | undefined, en: string | undefined): LocalizedText | null {
  if (zh === undefined && en === undefined) return null;
  if (zh === undefined || en === undefined)
    throw new GeoError('A note needs both languages: --note-zh and --note-en.');
  return { zh, en };
}

try {
  const { geo, changes, snapshot, at } = values;
  const release = writeRelease({
    ...{ geoFolder: geo, changesFile: changes, at, note: noteOf(values['note-zh'], values['note-en']) },
    snapshotFile:
      snapshot ?? join(import.meta.dirname, 'releases', `${readDistrict(districtFolder()).slug}.json`),
  });
  if (release.ok) {
    const { id, entries, tours } = release.value;
    console.log(`Release ${id}: ${entries.length} entries and ${tours.length} tours changed.`);
  } else {
    console.log(REFUSALS[release.error]);
    if (release.error !== 'unchanged') process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof GeoError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

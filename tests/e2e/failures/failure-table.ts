import { CHUNK_FAILURES, WORKER_FAILURES } from './chunk-failures.ts';
import { DEVICE_FAILURES } from './device-failures.ts';
import type { FailureRow } from './failure-row.ts';
import { FILE_FAILURES } from './file-failures.ts';

type Family = Readonly<{ title: string; rows: readonly FailureRow[] }>;

/** Pages of rows whose faults are being mended: in no test and in no document until they are. */
const AWAITED: ReadonlySet<string> = new Set([
  'base/xihu.pmtiles in an entry',
  'files of the map',
  'bind-map',
  'storage full',
  'graphics lost',
  'printer',
  'base/gazetteer.json in search',
  'base/gazetteer.json in Nearby',
  'dictionary at start',
  'views',
  'parts of an entry',
  'dialogs',
  'shortcuts',
  'embed-shell',
  'workers that are not found',
  'map-overlay',
  'maplibre-gl-worker',
]);

const ALL: readonly Family[] = [
  { title: 'Files of data', rows: FILE_FAILURES },
  { title: 'Parts of the program', rows: CHUNK_FAILURES },
  { title: 'Workers', rows: WORKER_FAILURES },
  { title: 'The browser and what it allows', rows: DEVICE_FAILURES },
];

/** The chapters of the document. */
export const FAILURE_FAMILIES: readonly Family[] = ALL.map(({ title, rows }) => ({
  title,
  rows: rows.filter(({ id, page }) => !AWAITED.has(page ?? id)),
}));

/** Everything that can fail, whether it is walked yet or not. */
export const ALL_FAILURES: readonly FailureRow[] = ALL.flatMap(({ rows }) => rows);

/** Everything that can fail, and what its reader meets: walked by `failures.spec.ts`, printed in `docs/FAILURES.md`. */
export const FAILURE_TABLE: readonly FailureRow[] = FAILURE_FAMILIES.flatMap(({ rows }) => rows);

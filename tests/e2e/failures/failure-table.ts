import { ANALYSE_FAILURES } from './analyse-failures.ts';
import { CHUNK_FAILURES, WORKER_FAILURES } from './chunk-failures.ts';
import { DEVICE_FAILURES } from './device-failures.ts';
import { EXPLORE_FAILURES } from './explore-failures.ts';
import type { FailureRow } from './failure-row.ts';
import { FILE_FAILURES } from './file-failures.ts';
import { PACK_CHUNK_FAILURES, PACK_FAILURES } from './pack-failures.ts';
import { TOURS_FAILURES } from './tours-failures.ts';

type Family = Readonly<{ title: string; rows: readonly FailureRow[] }>;

/** The chapters of the document. */
export const FAILURE_FAMILIES: readonly Family[] = [
  { title: 'Files of data', rows: FILE_FAILURES },
  {
    title: 'Parts of the program',
    rows: [
      ...CHUNK_FAILURES,
      ...TOURS_FAILURES,
      ...EXPLORE_FAILURES,
      ...ANALYSE_FAILURES,
      ...PACK_CHUNK_FAILURES,
    ],
  },
  { title: 'Workers', rows: WORKER_FAILURES },
  { title: 'The browser and what it allows', rows: DEVICE_FAILURES },
  { title: 'The atlas stored on the device', rows: PACK_FAILURES },
];

/** Everything that can fail, and what its reader meets: walked by `failures.spec.ts`, printed in `docs/FAILURES.md`. */
export const FAILURE_TABLE: readonly FailureRow[] = FAILURE_FAMILIES.flatMap(({ rows }) => rows);

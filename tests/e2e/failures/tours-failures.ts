import type { FailureRow } from './failure-row.ts';

/** In the place where the part would stand. */
const MISSING_HERE = { sentence: 'notice.partMissing', next: 'app.retry' } as const;

/** Parts of the view Tours. */
export const TOURS_FAILURES: readonly FailureRow[] = [
  {
    id: 'load-tours-panel',
    what: 'The view Tours',
    cause: { kind: 'chunk', chunk: 'load-tours-panel' },
    meets: 'tours',
    told: MISSING_HERE,
    goesOn: ['list', 'nearby'],
    recovers: ['next'],
    page: 'parts of an entry',
  },
  {
    id: 'tours-dictionary',
    what: 'The texts of the view Tours',
    cause: { kind: 'chunk', chunk: 'tours-dictionary' },
    meets: 'tours',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'views',
  },
];

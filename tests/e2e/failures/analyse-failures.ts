import type { FailureRow } from './failure-row.ts';

/** In the place where the part would stand. */
const MISSING_HERE = { sentence: 'notice.partMissing', next: 'app.retry' } as const;

/** Parts of the view Analyse. */
export const ANALYSE_FAILURES: readonly FailureRow[] = [
  {
    id: 'load-analyse-view',
    what: 'The view Analyse',
    cause: { kind: 'chunk', chunk: 'load-analyse-view' },
    meets: 'analyse',
    told: MISSING_HERE,
    goesOn: ['list', 'nearby'],
    recovers: ['next'],
    page: 'parts of an entry',
  },
  {
    id: 'analyse-dictionary',
    what: 'The texts of the view Analyse',
    cause: { kind: 'chunk', chunk: 'analyse-dictionary' },
    meets: 'analyse',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'views',
  },
  {
    id: 'by-chance',
    what: 'The answer whether it is chance',
    cause: { kind: 'chunk', chunk: 'by-chance' },
    meets: 'chance',
    told: MISSING_HERE,
    goesOn: ['analyse', 'list'],
    recovers: ['next'],
  },
  {
    id: 'chance-worker-missing',
    what: 'What sets places beside chance does not come',
    cause: { kind: 'chunk', chunk: 'chance-worker' },
    meets: 'chance',
    told: { sentence: 'analyse.chance.failed', next: 'app.retry' },
    goesOn: ['list', 'place'],
    recovers: ['next', 'online'],
    restores: 'chance',
  },
];

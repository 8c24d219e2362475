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
    id: 'far-answer',
    what: 'The answer who is far',
    cause: { kind: 'chunk', chunk: 'far-answer' },
    meets: 'far',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'answers of Analyse',
  },
  {
    id: 'by-comparison',
    what: 'The comparison of two',
    cause: { kind: 'chunk', chunk: 'by-comparison' },
    meets: 'compare',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'answers of Analyse',
  },
  {
    id: 'siting-answer',
    what: 'The answer where one more would help',
    cause: { kind: 'chunk', chunk: 'siting-answer' },
    meets: 'siting',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'answers of Analyse',
  },
  {
    id: 'by-chance',
    what: 'The answer whether it is chance',
    cause: { kind: 'chunk', chunk: 'by-chance' },
    meets: 'chance',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next'],
    page: 'answers of Analyse',
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

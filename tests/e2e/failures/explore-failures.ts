import type { FailureRow } from './failure-row.ts';

/** In the place where the part would stand. */
const MISSING_HERE = { sentence: 'notice.partMissing', next: 'app.retry' } as const;

/** Parts of Explore that are fetched when they are first shown. */
export const EXPLORE_FAILURES: readonly FailureRow[] = [
  {
    id: 'further-facets',
    what: 'The filters that are folded away',
    cause: { kind: 'chunk', chunk: 'further-facets' },
    meets: 'further-filters',
    told: MISSING_HERE,
    goesOn: ['filters', 'list', 'place'],
    recovers: ['next'],
    page: 'views',
  },
  {
    id: 'found-place',
    what: 'What is shown of a place that is no entry',
    cause: { kind: 'chunk', chunk: 'found-place' },
    meets: 'found-place',
    told: MISSING_HERE,
    goesOn: ['filters', 'list', 'search'],
    recovers: ['next'],
    page: 'views',
  },
  {
    id: 'answer-part',
    what: 'What shows why something was found, and how much',
    cause: { kind: 'chunk', chunk: 'answer-part' },
    meets: 'search',
    told: MISSING_HERE,
    instead: 'Each result stands with its name alone, and can be opened.',
    goesOn: ['list', 'place'],
    recovers: ['next'],
    page: 'parts of rows',
  },
  {
    id: 'walks',
    what: 'What takes places into a walk',
    cause: { kind: 'chunk', chunk: 'walks' },
    meets: 'list',
    told: null,
    instead: 'Each row opens its place; none has a button for the walk.',
    goesOn: ['filters', 'report'],
    recovers: [],
    page: 'parts of rows',
  },
];

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
  {
    id: 'write-tour',
    what: 'What writes a tour as a file',
    cause: { kind: 'chunk', chunk: 'write-tour' },
    meets: 'tour-file',
    told: MISSING_HERE,
    goesOn: ['tours', 'list'],
    recovers: ['next', 'again'],
    page: 'parts of an entry',
  },
  {
    id: 'load-composer',
    what: 'What puts walks together',
    cause: { kind: 'chunk', chunk: 'load-composer' },
    meets: 'compose',
    told: MISSING_HERE,
    goesOn: ['tours', 'list'],
    recovers: ['next', 'online'],
    page: 'views',
  },
  {
    id: 'base/metro-lines.geojson in the composer',
    what: 'The metro lines, to ride on',
    cause: { kind: 'file', file: 'base/metro-lines.geojson', how: 'damaged' },
    meets: 'compose',
    told: { sentence: 'composer.noMetro', next: 'app.retry' },
    instead: 'Walks are found on foot.',
    goesOn: ['tours', 'list'],
    recovers: ['next', 'online'],
    page: 'data on demand',
  },
  {
    id: 'load-embed-walk',
    what: 'What shows a walk in the embedded map',
    cause: { kind: 'chunk', chunk: 'load-embed-walk' },
    meets: 'embedded-walk',
    told: MISSING_HERE,
    goesOn: [],
    recovers: ['next'],
  },
  {
    id: 'walks that the device cannot keep',
    what: 'Memory of the device that is full, for a walk',
    cause: { kind: 'storage', how: 'full' },
    meets: 'kept-walk',
    told: { sentence: 'notice.storageFull', next: 'app.retry' },
    instead: 'The walk is in the list until the page is closed, and in its link.',
    goesOn: ['tours', 'list'],
    recovers: ['next'],
  },
];

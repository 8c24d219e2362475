import type { FailureRow } from './failure-row.ts';

/** In the place where the part would stand. */
const MISSING_HERE = { sentence: 'notice.partMissing', next: 'app.retry' } as const;

/** Of the parts of About that come when they are asked for. */
export const PACK_CHUNK_FAILURES: readonly FailureRow[] = [
  {
    id: 'load-on-device',
    what: 'What stores the atlas on the device',
    cause: { kind: 'chunk', chunk: 'load-on-device' },
    meets: 'on-device',
    told: MISSING_HERE,
    goesOn: ['data-list', 'list'],
    recovers: ['next', 'online'],
    page: 'views',
  },
  {
    id: 'on-device-dictionary',
    what: 'Its texts',
    cause: { kind: 'chunk', chunk: 'on-device-dictionary' },
    meets: 'on-device',
    told: MISSING_HERE,
    goesOn: ['list'],
    recovers: ['next', 'online'],
    page: 'views',
  },
  {
    id: 'load-what-changed',
    what: 'The page of what changed',
    cause: { kind: 'chunk', chunk: 'load-what-changed' },
    meets: 'changes',
    told: MISSING_HERE,
    goesOn: ['list', 'about'],
    recovers: ['next', 'online'],
    page: 'page of what changed',
  },
  {
    id: 'changes-dictionary',
    what: 'The texts of what changed',
    cause: { kind: 'chunk', chunk: 'changes-dictionary' },
    meets: 'changes',
    told: MISSING_HERE,
    goesOn: ['list', 'details'],
    recovers: ['next', 'online'],
    page: 'page of what changed',
  },
];

/** The atlas stored on the device: what is on the way there, and what the browser lends for it. */
export const PACK_FAILURES: readonly FailureRow[] = [
  {
    id: 'pack list',
    what: 'The list of the files that are to be stored, `pack.json`',
    cause: { kind: 'listing', file: 'pack.json' },
    meets: 'on-device',
    told: { sentence: 'onDevice.unread', next: 'onDevice.again' },
    goesOn: ['list', 'data-list'],
    recovers: ['next'],
    page: 'storing the atlas',
  },
  {
    id: 'pack full',
    what: 'A device without room for the atlas',
    cause: { kind: 'pack', how: 'full' },
    meets: 'store-pack',
    told: { sentence: 'onDevice.fault.full', next: 'onDevice.again' },
    instead: 'Nothing is stored, and all works as before.',
    goesOn: ['list', 'search'],
    recovers: ['next'],
    restores: 'on-device',
    page: 'storing the atlas',
  },
  {
    id: 'pack cut',
    what: 'A file that does not come while the atlas is stored, here',
    cause: { kind: 'file', file: 'base/homes.json', how: 'unreachable' },
    meets: 'store-pack',
    told: { sentence: 'onDevice.fault.offline', next: 'onDevice.again' },
    instead:
      'All is as it was before; what came is kept for the next attempt, and not used until all is there.',
    goesOn: ['list', 'place'],
    recovers: ['next'],
    page: 'storing part of the atlas',
  },
  {
    id: 'pack without workers',
    what: 'Keeping the atlas: the browser has no service workers, or forbids them',
    cause: { kind: 'pack', how: 'no-workers' },
    meets: 'on-device',
    told: { sentence: 'onDevice.unable.unsupported', next: null },
    goesOn: ['list', 'search', 'about'],
    recovers: [],
    page: 'refused, 2',
  },
  {
    id: 'pack refused',
    what: 'Keeping the atlas: the browser forbids it, as in some private windows',
    cause: { kind: 'pack', how: 'no-caches' },
    meets: 'on-device',
    told: { sentence: 'onDevice.unable.refused', next: null },
    goesOn: ['list', 'place', 'about'],
    recovers: [],
    page: 'refused, 1',
  },
];

import type { FailureRow } from './failure-row.ts';

/**
 * What the app asks of the browser that a browser may refuse or lack, by the name it has in the code: which row tells
 * what happens then, or why none has to.
 */
export const BROWSER_ABILITIES: Readonly<Record<string, string>> = {
  'navigator.clipboard': 'clipboard denied',
  'navigator.geolocation': 'position denied',
  'navigator.share': 'share refused',
  'navigator.languages': 'Without it the first language is English; a unit test says so.',
  'navigator.userAgent': 'Only tells which key the words on gestures name.',
  'window.print': 'printer',
  localStorage: 'storage forbidden',
  sessionStorage: 'storage forbidden',
  matchMedia: 'Every browser that draws the page has it.',
  requestFullscreen: 'The button is there only where the browser can.',
};

/** What the browser keeps and shows: the address, the device's memory, the graphics. */
const KEPT: readonly FailureRow[] = [
  {
    id: 'storage forbidden',
    what: 'Memory of the device that the browser forbids',
    cause: { kind: 'storage', how: 'forbidden' },
    meets: 'appearance',
    told: null,
    instead: 'All choices hold until the page is closed.',
    goesOn: ['list', 'search', 'saved-places'],
    recovers: [],
  },
  {
    id: 'storage full',
    what: 'Memory of the device that is full',
    cause: { kind: 'storage', how: 'full' },
    meets: 'saved-places',
    told: { sentence: 'notice.storageFull', next: 'app.retry' },
    instead: 'The place is in the list until the page is closed.',
    goesOn: ['list', 'walk', 'appearance'],
    recovers: ['next', 'again'],
  },
  {
    id: 'storage hostile',
    what: 'Memory of the device with what the atlas never wrote',
    cause: { kind: 'storage', how: 'hostile' },
    meets: 'start',
    told: null,
    instead: 'What cannot be understood is passed over.',
    goesOn: ['list', 'search', 'saved-places', 'appearance'],
    recovers: [],
  },
  {
    id: 'history',
    what: 'A browser that takes no more changes of the address (Safari, after 100 in 30 seconds)',
    cause: { kind: 'history' },
    meets: 'start',
    told: null,
    instead: 'Only the link in the address bar is behind.',
    goesOn: ['list', 'filters', 'search', 'place', 'nearby', 'report', 'appearance'],
    recovers: ['itself'],
    restores: 'back',
  },
  {
    id: 'graphics absent',
    what: 'Graphics: no WebGL 2',
    cause: { kind: 'graphics', how: 'absent' },
    meets: 'start',
    told: { sentence: 'notice.noWebgl2', next: null },
    goesOn: ['list', 'filters', 'search', 'place', 'walk', 'report', 'about', 'print'],
    recovers: [],
  },
  {
    id: 'graphics lost',
    what: 'Graphics that stop while the map is shown',
    cause: { kind: 'graphics', how: 'lost' },
    meets: 'start',
    told: { sentence: 'notice.contextLost', next: null },
    goesOn: ['list', 'place', 'filters', 'appearance'],
    recovers: ['itself'],
    restores: 'map',
    drawsMap: true,
  },
];

/** What only the reader can allow. */
const ALLOWED: readonly FailureRow[] = [
  {
    id: 'position denied',
    what: 'The own position: not allowed',
    cause: { kind: 'geolocation', how: 'denied' },
    meets: 'own-position',
    told: { sentence: 'nearby.ownRefused', next: null },
    goesOn: ['list', 'report'],
    recovers: ['again'],
  },
  {
    id: 'position unavailable',
    what: 'The own position: not known to the device',
    cause: { kind: 'geolocation', how: 'unavailable' },
    meets: 'own-position',
    told: { sentence: 'nearby.ownRefused', next: null },
    goesOn: ['list', 'search'],
    recovers: ['again'],
  },
  {
    id: 'position timeout',
    what: 'The own position: not found in time',
    cause: { kind: 'geolocation', how: 'timeout' },
    meets: 'own-position',
    told: { sentence: 'nearby.ownRefused', next: null },
    goesOn: ['list', 'place'],
    recovers: ['again'],
  },
  {
    id: 'clipboard denied',
    what: 'Copying: not allowed',
    cause: { kind: 'clipboard', how: 'denied' },
    meets: 'copy-place',
    told: { sentence: 'place.copyFailed', next: null },
    instead: 'The text, to be copied by hand.',
    goesOn: ['list', 'details'],
    recovers: ['again'],
  },
  {
    id: 'clipboard missing',
    what: 'Copying: the browser has no clipboard for pages',
    cause: { kind: 'clipboard', how: 'missing' },
    meets: 'copy-code',
    told: null,
    instead: 'It is copied in the old way.',
    goesOn: ['copy-place', 'list'],
    recovers: [],
  },
  {
    id: 'share refused',
    what: 'Sharing: the browser refuses',
    cause: { kind: 'share', how: 'refused' },
    meets: 'share',
    told: { sentence: 'place.copied.text', next: null },
    instead: 'Where that fails too, the text is there to be copied by hand.',
    goesOn: ['list', 'details'],
    recovers: ['again'],
  },
  {
    id: 'printer',
    what: 'Printing: the browser cannot (no window.print, as in some apps that show pages)',
    cause: { kind: 'printer' },
    meets: 'paper',
    told: { sentence: 'print.cannotPrint', next: null },
    goesOn: ['print', 'list'],
    recovers: ['again'],
  },
];

export const DEVICE_FAILURES: readonly FailureRow[] = [...KEPT, ...ALLOWED];

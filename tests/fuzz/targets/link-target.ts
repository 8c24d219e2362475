import * as fc from 'fast-check';
import { encodeWalk, decodeWalk } from '../../../src/domain/compose/walk-code.ts';
import { parseAccuracy, parseCoordinate, parsePair } from '../../../src/domain/own-data/parse-coordinate.ts';
import { sharedLink } from '../../../src/domain/pack/shared-link.ts';
import { parseCoordinates } from '../../../src/domain/search/parse-coordinates.ts';
import { formatAnalysis, parseAnalysis } from '../../../src/schema/analysis.ts';
import type { UrlParameter } from '../../../src/schema/link/link-parameter.ts';
import { URL_TABLE } from '../../../src/schema/url-state.ts';
import {
  formatUrl,
  linkOf,
  parseUrl,
  restoreFromUrl,
  unreadablePlace,
  URL_DEFAULTS,
} from '../../../src/state/url.ts';
import { byteRange } from '../../../src/domain/pack/byte-range.ts';
import { idsOf } from '../../unit/domain/compose/any-walk.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedText } from '../inputs/changed-text.ts';

const HOME = 'https://atlas.test/xihu/';
const NO_IDS = { sites: [], stations: [] };

const WALK = encodeWalk({
  name: '龙井',
  stops: [
    { place: { kind: 'site', id: 'west-lake.north' }, stayMinutes: 20 },
    { place: { kind: 'gazetteer', id: 'n123456' }, stayMinutes: 0 },
  ],
  ...{ start: 'here', end: { kind: 'station', id: 'longxiangqiao' }, keepOrder: true, ride: false },
  ...{ budgetMinutes: 240, begins: { day: 6, minute: 540 } },
});
const GROUND = 'd,wg7lEgvt3FgBAAgBgBAA';
const ANALYSIS = `of.everyday-market~ground.${GROUND}~area.gudang~by.hexagon~seed.7~size.1500~pair.market,transport~at.1201234_302345~goal.mean~more.3`;
/** What links carry, by parameter; whatever is not told apart gets all of them. */
const VALUES = [
  ...[
    'explore',
    'nearby',
    'analyse',
    'west-lake',
    '120.12,30.27,14',
    '120.12,30.27,14.5,20,60',
    'zh-Hant',
    'dark',
    '1',
  ],
  ...[
    'category.market.transport,status.open',
    '120.1,30.2~120.15,30.25',
    '4,19',
    '15',
    'step-free',
    WALK,
    ANALYSIS,
    GROUND,
  ],
  ...[
    's,gudang,beishan',
    'c,wg7lEgvt3Fg,500',
    'preamble',
    'n123456',
    'bytes=0-99',
    '30.25 N, 120.15 E',
    "30°15'10\"N 120°9'E",
    '东经120度',
    '120,5',
  ],
];
const URLS = [
  `?view=nearby&from=120.1,30.2&pace=slow&minutes=10&lang=en&at=120.1,30.2,13`,
  `?view=analyse&ask=far&how=${ANALYSIS}`,
  `?view=tours&tour=tea&guide=1&walk=${WALK}`,
  `?place=west-lake&part=north&only=category.market&sort=name&in-view=1&3d=1&embed=1`,
  `?shared-text=${encodeURIComponent(`看 ${HOME}?place=west-lake。`)}&shared-url=https%3A%2F%2Fa.b`,
];

/** What was read is written, and what was written is read as the same. */
function feedCodec<T>({ parse, format }: Pick<UrlParameter<T>, 'parse' | 'format'>, text: string): void {
  const value = parse(text);
  if (value === null) return;
  const written = format(value);
  if (written === null) return;
  const again = parse(written);
  promise(
    again !== null && format(again) === written,
    `"${text.slice(0, 80)}" is written as "${written.slice(0, 80)}" and not read as the same`,
  );
}

const CODECS: Readonly<Record<string, (text: string) => void>> = {
  ...Object.fromEntries(
    Object.entries(URL_TABLE).map(([name, row]) => [
      name,
      (text: string) => feedCodec<never>(row as never, text),
    ]),
  ),
  analysis: (text) => feedCodec({ parse: parseAnalysis, format: formatAnalysis }, text),
  walk: (text) => {
    const walk = decodeWalk(text, NO_IDS);
    if (walk.ok)
      promise(
        decodeWalk(encodeWalk(walk.value), idsOf(walk.value)).ok,
        'a walk that was read is not read again',
      );
  },
  range: (text) => {
    const range = byteRange(text, 1000);
    if (typeof range === 'object')
      promise(
        range.first >= 0 && range.first <= range.last && range.last < 1000,
        'a range lies outside the file',
      );
  },
  coordinates: (text) => {
    const read = parseCoordinates(text);
    if (read !== null)
      promise(Number.isFinite(read.first) && Number.isFinite(read.second), 'coordinates are no numbers');
  },
  cells: (text) => {
    for (const value of [
      parseCoordinate(text, 'lng'),
      parseCoordinate(text, 'lat'),
      parseAccuracy(text),
      ...(parsePair(text) ?? []),
    ])
      promise(value === null || Number.isFinite(value), 'a cell is read as no number');
  },
};

function feedUrl(search: string): void {
  const state = { ...URL_DEFAULTS, ...parseUrl(search) };
  const written = formatUrl(state);
  // A code that was cut is no code any more, whatever is cut off it the next time.
  if (state.walk?.length === 999) return;
  promise(
    formatUrl({ ...URL_DEFAULTS, ...parseUrl(written) }) === written,
    `the link ${written.slice(0, 200)} is read as another`,
  );
  restoreFromUrl(search, state);
  unreadablePlace(search);
  const link = linkOf(state, HOME);
  promise(link.startsWith(HOME), 'a link leads elsewhere');
  const shared = sharedLink(new URL(search.startsWith('?') ? search : `?${search}`, HOME), HOME);
  promise(shared === null || shared.startsWith(HOME), 'what was shared leads elsewhere');
}

/** Every part of a link by itself, whole links, and texts that are read like them. */
export function openLinkTarget(): FuzzTarget {
  const codec = fc.tuple(fc.constantFrom(...Object.keys(CODECS)), changedText(VALUES));
  const url = fc.tuple(fc.constant('url'), changedText(URLS));
  return fuzzTarget(
    fc.oneof({ weight: 2, arbitrary: codec }, { weight: 1, arbitrary: url }),
    ([name, text]) => (CODECS[name] ?? feedUrl)(text),
  );
}

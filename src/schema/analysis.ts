import {
  COMPARED,
  type Compared,
  GREATEST_SEED,
  HEX_ACROSS,
  HEXAGON_SORTS,
  type HexagonSort,
  MOST_FIRST,
  PAIR_METERS,
  type PairMeters,
  SPREAD_SORTS,
  SPREAD_WAYS,
  type SpreadSort,
  type SpreadWay,
  USUAL_PAIR_METERS,
  USUAL_SEED,
  USUAL_WAY,
  USUALLY_NEAR,
  WITHIN_MINUTES,
  type WithinMinutes,
} from './analyse-choices.ts';
import type { Category } from './category.ts';
import { CATEGORIES } from './this-district.ts';
import {
  FAR_MEASURES,
  FAR_SORTS,
  type FarMeasure,
  type FarSort,
  LEAST_NEAR_FIRST,
  USUAL_MEASURE,
} from './far-choices.ts';
import {
  formatSites,
  parseSites,
  SITE_COUNTS,
  type SiteCount,
  SITING_GOALS,
  type SitingGoal,
  USUAL_COUNT,
  USUAL_GOAL,
} from './siting-choices.ts';
import { formatGround, type Ground, parseGround } from './ground-choice.ts';
import { METRO, parseSubject, PROGRAMME, type Subject } from './study-subject.ts';
import { flag, oneOf, unless, type UrlParameter } from './link/link-parameter.ts';
import type { LngLat } from './lng-lat.ts';

/** What is chosen for an answer of Analyse. */
export type Analysis = Readonly<{
  /** What is counted. */
  subject: Subject;
  /** The area in which is counted; null for the whole district. */
  ground: Ground | null;
  /** The sub-district that is looked at; null for none. */
  areaId: string | null;
  /** In which way the spread is looked at. */
  spreadWay: SpreadWay;
  /** Where chance begins: the same seed gives the same numbers, on every device. */
  seed: number;
  /** What is set beside each other. */
  compared: Compared;
  /** Which two, by id; null for the usual. Whether there are such is asked where they are shown. */
  firstId: string | null;
  secondId: string | null;
  /** Whether shades are told apart by patterns too. */
  isPatterned: boolean;
  /** Whether the map shows the middle of what is counted. */
  showsMiddle: boolean;
  /** How wide hexagons are from side to side. */
  hexAcrossMeters: number;
  /** The hexagon that is looked at; null for none. */
  cellId: string | null;
  /** Two kinds of places that are looked at together; null for those with the most places. */
  pairKinds: readonly [Category, Category] | null;
  /** How far one of the other kind is called near. */
  pairMeters: PairMeters;
  /** To the nearest of what the walk is told. */
  walkTo: Subject;
  /** The order of the table of sub-districts. */
  spreadSort: SpreadSort;
  /** The order of the table of hexagons. */
  hexagonSort: HexagonSort;
  /** How many minutes of walking are called near. */
  withinMinutes: WithinMinutes;
  /** Whether only ways without steps and steep slopes count. */
  stepFree: boolean;
  /** Of what the share is shown that has a place near. */
  farMeasure: FarMeasure;
  /** The order of its table. */
  farSort: FarSort;
  /** The initiative of the report whose circle is asked about, in place of what is counted; null for none. */
  circleId: string | null;
  /** What more places are to bring. */
  sitingGoal: SitingGoal;
  siteCount: SiteCount;
  /** The sub-district in which they may be; null for all of the ground. */
  siteAreaId: string | null;
  /** Whose own points they may be; null for points of the walking network. */
  siteOwnId: string | null;
  /** Where the reader moved them; none while they are where they were found. */
  movedSites: readonly LngLat[];
}>;

type Row<T> = Omit<UrlParameter<T>, 'history'>;

/** Longer than the id of any sub-district. */
const LONGEST_ID = 40;
/** Longer than the id of any initiative. */
const LONGEST_CIRCLE_ID = 80;

function parseSeed(text: string): number | null {
  const seed = Number(text);
  return /^\d{1,6}$/.test(text) && seed <= GREATEST_SEED ? seed : null;
}

const parseId = (text: string): string | null =>
  text.length <= LONGEST_ID && /^[a-z0-9-]+$/.test(text) ? text : null;

function parseHexAcross(text: string): number | null {
  const meters = Number(text);
  const { least, most, step } = HEX_ACROSS;
  return meters >= least && meters <= most && meters % step === 0 ? meters : null;
}
/** Whether there is one of that id is asked where it is shown. */
const parseAreaId = (text: string): string | null => (text.length > LONGEST_ID ? null : text);

const NO_SITES: readonly LngLat[] = [];

function parsePair(text: string): readonly [Category, Category] | null {
  const [first = null, second = null] = text.split(',').map(oneOf<Category>(CATEGORIES));
  return first === null || second === null || first === second ? null : [first, second];
}

/** How each choice is written: a new one is a row here. Values hold letters, digits, "_", "-", "," and ":". */
const TABLE: { readonly [K in keyof Analysis]: Row<Analysis[K]> } = {
  subject: {
    key: 'of',
    parse: parseSubject,
    format: unless<Subject>(PROGRAMME),
    default: PROGRAMME,
  },
  ground: {
    key: 'ground',
    parse: parseGround,
    // What is too detailed for a link is kept beside it.
    format: (ground) => (ground === null ? null : formatGround(ground)),
    default: null,
  },
  areaId: {
    key: 'area',
    parse: parseAreaId,
    format: (id) => id,
    default: null,
  },
  spreadWay: {
    key: 'by',
    parse: oneOf(SPREAD_WAYS),
    format: unless<SpreadWay>(USUAL_WAY),
    default: USUAL_WAY,
  },
  seed: {
    key: 'seed',
    parse: parseSeed,
    format: (seed) => (seed === USUAL_SEED ? null : String(seed)),
    default: USUAL_SEED,
  },
  compared: { key: 'two', parse: oneOf(COMPARED), format: unless<Compared>('sets'), default: 'sets' },
  firstId: { key: 'first', parse: parseId, format: (id) => id, default: null },
  secondId: { key: 'second', parse: parseId, format: (id) => id, default: null },
  isPatterned: { key: 'pattern', ...flag, default: false },
  showsMiddle: { key: 'middle', ...flag, default: false },
  hexAcrossMeters: {
    key: 'size',
    parse: parseHexAcross,
    format: (meters) => (meters === HEX_ACROSS.usual ? null : String(meters)),
    default: HEX_ACROSS.usual,
  },
  cellId: {
    key: 'cell',
    // Whether there is one of that id is asked where it is shown.
    parse: (text) => (/^\d{1,8}$/.test(text) ? text : null),
    format: (id) => id,
    default: null,
  },
  pairKinds: {
    key: 'pair',
    parse: parsePair,
    format: (kinds) => kinds?.join(',') ?? null,
    default: null,
  },
  pairMeters: {
    key: 'near',
    parse: oneOf(PAIR_METERS),
    format: (meters) => (meters === USUAL_PAIR_METERS ? null : String(meters)),
    default: USUAL_PAIR_METERS,
  },
  walkTo: { key: 'to', parse: parseSubject, format: unless<Subject>(METRO), default: METRO },
  spreadSort: {
    key: 'rows',
    parse: oneOf(SPREAD_SORTS),
    format: unless<SpreadSort>(MOST_FIRST),
    default: MOST_FIRST,
  },
  hexagonSort: {
    key: 'cells',
    parse: oneOf(HEXAGON_SORTS),
    format: unless<HexagonSort>(MOST_FIRST),
    default: MOST_FIRST,
  },
  withinMinutes: {
    key: 'within',
    parse: oneOf(WITHIN_MINUTES),
    format: (minutes) => (minutes === USUALLY_NEAR ? null : String(minutes)),
    default: USUALLY_NEAR,
  },
  stepFree: { key: 'stepfree', ...flag, default: false },
  farMeasure: {
    key: 'share',
    parse: oneOf(FAR_MEASURES),
    format: unless<FarMeasure>(USUAL_MEASURE),
    default: USUAL_MEASURE,
  },
  farSort: {
    key: 'shares',
    parse: oneOf(FAR_SORTS),
    format: unless<FarSort>(LEAST_NEAR_FIRST),
    default: LEAST_NEAR_FIRST,
  },
  circleId: {
    key: 'circle',
    // Whether the report has one of that id is asked where it is shown.
    parse: (text) => (text.length > LONGEST_CIRCLE_ID ? null : text),
    format: (id) => id,
    default: null,
  },
  sitingGoal: {
    key: 'goal',
    parse: oneOf(SITING_GOALS),
    format: unless<SitingGoal>(USUAL_GOAL),
    default: USUAL_GOAL,
  },
  siteCount: {
    key: 'more',
    parse: oneOf(SITE_COUNTS),
    format: (count) => (count === USUAL_COUNT ? null : String(count)),
    default: USUAL_COUNT,
  },
  siteAreaId: { key: 'among', parse: parseAreaId, format: (id) => id, default: null },
  siteOwnId: {
    key: 'points',
    // Whether there are own data of that id is asked where they are shown.
    parse: (text) => (/^[a-z0-9]{1,36}$/.test(text) ? text : null),
    format: (id) => id,
    default: null,
  },
  movedSites: { key: 'at', parse: parseSites, format: formatSites, default: NO_SITES },
};

type Key = keyof Analysis;
const KEYS = Object.keys(TABLE) as Key[];

/** Between two choices, and between the key of a choice and its value. */
const [NEXT, IS] = ['~', '.'] as const;

/** What `text` ("area.gudang~within.5") says and can be understood; the usual for the rest. Never throws. */
export function parseAnalysis(text: string): Analysis {
  const said = new Map(
    text.split(NEXT).map((part) => {
      const at = part.indexOf(IS);
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const choices = KEYS.map((key) => {
    const value = said.get(TABLE[key].key);
    return [key, (value === undefined ? null : TABLE[key].parse(value)) ?? TABLE[key].default];
  });
  // `fromEntries` forgets which value belongs to which key; each comes from the row of its key.
  return Object.fromEntries(choices) as Analysis;
}

const formatValue = <T>({ format }: Row<T>, value: T): string | null => format(value);

function formatChoice<K extends Key>(key: K, analysis: Pick<Analysis, K>): string | null {
  return formatValue<Analysis[K]>(TABLE[key], analysis[key]);
}

/** The shortest text that `parseAnalysis` reads as these choices; "" for the usual ones. */
export const formatAnalysis = (analysis: Analysis): string =>
  KEYS.flatMap((key) => {
    const value = formatChoice(key, analysis);
    return value === null ? [] : [`${TABLE[key].key}${IS}${value}`];
  }).join(NEXT);

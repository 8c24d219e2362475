import * as v from 'valibot';
import type { Camera } from './camera.ts';
import { type FacetSelection, formatFacets, NO_SELECTION, parseFacets } from './facets.ts';
import { type InitiativeId, InitiativeIdSchema } from './initiative.ts';
import { type ListOrder, ListOrderSchema } from './list-order.ts';
import { LngLatSchema } from './lng-lat.ts';
import { type Locale, localeOfTag } from './locale.ts';
import {
  type DestinationId,
  DestinationIdSchema,
  LineRefSchema,
  ReachMinutesSchema,
} from './nearby-choices.ts';
import { type SectionId, SectionIdSchema } from './section.ts';
import { type ThemeChoice, ThemeChoiceSchema } from './theme.ts';
import { type ViewId, ViewIdSchema } from './view.ts';
import { type WalkMode, WalkModeSchema } from './walk-mode.ts';
import { formatOrigins, NO_ORIGINS, parseOrigins, type WalkOrigins } from './walk-origins.ts';

/** Everything a link carries. */
export type UrlState = Readonly<{
  view: ViewId;
  selectedId: InitiativeId | null;
  /** The section of the report that is read; null for its beginning. */
  sectionId: SectionId | null;
  /** What is shown; it counts for map, list and numbers alike. */
  facets: FacetSelection;
  listOrder: ListOrder;
  /** Lists only what the map has in sight. */
  onlyInView: boolean;
  /** Null when nobody chose one: then the system's languages decide. */
  localeChoice: Locale | null;
  themeChoice: ThemeChoice;
  /** Null while the whole district is shown. */
  camera: Camera | null;
  terrain3d: boolean;
  /** Where walks begin; in the link only when the reader says so. */
  origins: WalkOrigins;
  walkMode: WalkMode;
  /** Minutes of the outermost reach. */
  reachMinutes: number;
  /** Refs of metro lines under construction that are taken as open, in ascending order. */
  openedLines: readonly string[];
  /** Where the shown route leads. */
  routeTo: DestinationId | null;
  /** The map alone, in a page of somebody else's. */
  embed: boolean;
}>;

/**
 * One row of the URL table. `parse` never throws and gives null for what it cannot read; `format` gives
 * null for what need not be said. A change of a `push` row makes a history entry, any other replaces the
 * current one; a `keep` row stays as it is when the user goes back or forward.
 */
export type UrlParameter<T> = Readonly<{
  key: string;
  history: 'push' | 'replace' | 'keep';
  parse: (text: string) => T | null;
  format: (value: T) => string | null;
  default: T;
}>;

type UrlTable = Readonly<{ [K in keyof UrlState]: UrlParameter<UrlState[K]> }>;

const parseWith =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (text: string): T | null => {
    const result = v.safeParse(schema, text);
    return result.success ? result.output : null;
  };

const parseMinutes = parseWith(
  v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), ReachMinutesSchema),
);

const unless =
  <T extends string>(silent: T) =>
  (value: T): string | null =>
    value === silent ? null : value;

const flag = {
  parse: (text: string) => (text === '1' ? true : null),
  format: (value: boolean) => (value ? '1' : null),
};

const CAMERA_DECIMALS = { zoom: 2, bearing: 1, pitch: 1 };

/**
 * Decimals of a degree that put the map back to less than half a pixel, as in MapLibre's `hash.ts`: the smallest d with
 * 512 px * 2^zoom / 360° / 10^d < 0.5 px.
 */
const degreeDecimals = (zoom: number): number => Math.ceil(Math.log10((512 * 2 ** zoom) / 360 / 0.5));

const CameraTextSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){2,4}$/),
  v.transform((text) => text.split(',').map(Number)),
  v.transform(([lng, lat, zoom, bearing = 0, pitch = 0]) => ({ center: [lng, lat], zoom, bearing, pitch })),
  v.object({
    center: LngLatSchema,
    zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
    bearing: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
    pitch: v.pipe(v.number(), v.minValue(0), v.maxValue(85)),
  }),
);

/** Never in the notation with an exponent, which `String` gives for what is very small. */
function round(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  const shortest = [whole, fraction.replace(/0+$/, '')].filter((part) => part !== '').join('.');
  return shortest === '-0' ? '0' : shortest;
}

function formatCamera(camera: Camera | null): string | null {
  if (camera === null) return null;
  const { bearing, pitch } = CAMERA_DECIMALS;
  const zoom = round(camera.zoom, CAMERA_DECIMALS.zoom);
  // Of the zoom as it is written: so what is read back is written the same.
  const degree = degreeDecimals(Number(zoom));
  const place = [...camera.center.map((value) => round(value, degree)), zoom];
  const turn = [round(camera.bearing, bearing), round(camera.pitch, pitch)];
  return turn.every((value) => value === '0') ? place.join(',') : [...place, ...turn].join(',');
}

export const URL_TABLE: UrlTable = {
  view: {
    key: 'view',
    history: 'push',
    parse: parseWith(ViewIdSchema),
    format: unless<ViewId>('explore'),
    default: 'explore',
  },
  selectedId: {
    key: 'place',
    history: 'push',
    parse: parseWith(InitiativeIdSchema),
    format: (id) => id,
    default: null,
  },
  sectionId: {
    key: 'section',
    history: 'replace',
    parse: parseWith(SectionIdSchema),
    format: (id) => (id === 'preamble' ? null : id),
    default: null,
  },
  facets: {
    key: 'only',
    history: 'replace',
    parse: parseFacets,
    format: formatFacets,
    default: NO_SELECTION,
  },
  listOrder: {
    key: 'sort',
    history: 'replace',
    parse: parseWith(ListOrderSchema),
    format: unless<ListOrder>('report'),
    default: 'report',
  },
  onlyInView: {
    key: 'in-view',
    history: 'replace',
    ...flag,
    default: false,
  },
  localeChoice: {
    key: 'lang',
    history: 'push',
    parse: localeOfTag,
    format: (locale) => locale,
    default: null,
  },
  themeChoice: {
    key: 'theme',
    history: 'keep',
    parse: parseWith(ThemeChoiceSchema),
    format: unless<ThemeChoice>('auto'),
    default: 'auto',
  },
  camera: {
    key: 'at',
    history: 'replace',
    parse: parseWith(CameraTextSchema),
    format: formatCamera,
    default: null,
  },
  embed: {
    key: 'embed',
    history: 'keep',
    ...flag,
    default: false,
  },
  terrain3d: {
    key: '3d',
    history: 'keep',
    ...flag,
    default: false,
  },
  origins: {
    key: 'from',
    history: 'keep',
    parse: parseOrigins,
    format: formatOrigins,
    default: NO_ORIGINS,
  },
  walkMode: {
    key: 'pace',
    history: 'keep',
    parse: parseWith(WalkModeSchema),
    format: unless<WalkMode>('normal'),
    default: 'normal',
  },
  reachMinutes: {
    key: 'minutes',
    history: 'keep',
    parse: parseMinutes,
    format: (minutes) => (minutes === 15 ? null : String(minutes)),
    default: 15,
  },
  openedLines: {
    key: 'opened',
    history: 'keep',
    parse: (text) =>
      [...new Set(text.split(',').filter((ref) => v.is(LineRefSchema, ref)))].slice(0, 20).sort(),
    format: (lines) => (lines.length === 0 ? null : lines.join(',')),
    default: [],
  },
  routeTo: {
    key: 'to',
    history: 'push',
    parse: parseWith(DestinationIdSchema),
    format: (id) => id,
    default: null,
  },
};

import * as v from 'valibot';
import type { Camera } from './camera.ts';
import { CATEGORIES, type Category, CategorySchema } from './category.ts';
import { type InitiativeId, InitiativeIdSchema } from './initiative.ts';
import type { Listing } from './listing.ts';
import { LngLatSchema } from './lng-lat.ts';
import { type Locale, LocaleSchema } from './locale.ts';
import {
  type DestinationId,
  DestinationIdSchema,
  LineRefSchema,
  ReachMinutesSchema,
} from './nearby-choices.ts';
import { type SectionId, SectionIdSchema } from './section.ts';
import { STATUSES, type Status, StatusSchema } from './status.ts';
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
  listing: Listing;
  /** Null when nobody chose one: then the system's languages decide. */
  localeChoice: Locale | null;
  themeChoice: ThemeChoice;
  /** In display order, without repeats. */
  hiddenCategories: readonly Category[];
  hiddenStatuses: readonly Status[];
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

/** A comma-separated choice from `all`; unknown names are passed over. */
const choiceFrom = <T extends string>(all: readonly T[], schema: v.GenericSchema<unknown, T>) => ({
  parse: (text: string): readonly T[] => {
    const named = new Set(text.split(',').map(parseWith(schema)));
    return all.filter((item) => named.has(item));
  },
  format: (items: readonly T[]) => (items.length === 0 ? null : items.join(',')),
});

const UNLOCATED = 'unlocated';

function parseListing(text: string): Listing | null {
  if (text === UNLOCATED) return { kind: 'unlocated', category: null };
  const category = text.startsWith(`${UNLOCATED}-`) ? text.slice(UNLOCATED.length + 1) : '';
  const result = v.safeParse(CategorySchema, category);
  return result.success ? { kind: 'unlocated', category: result.output } : null;
}

function formatListing(listing: Listing): string | null {
  if (listing.kind === 'mapped') return null;
  return listing.category === null ? UNLOCATED : `${UNLOCATED}-${listing.category}`;
}

/** Five decimals of a degree are about one metre. */
const CAMERA_DECIMALS = { lng: 5, lat: 5, zoom: 2, bearing: 1, pitch: 1 };

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

function formatCamera(camera: Camera | null): string | null {
  if (camera === null) return null;
  const { lng, lat, zoom, bearing, pitch } = CAMERA_DECIMALS;
  const round = (value: number, decimals: number) => String(Number(value.toFixed(decimals)) + 0);
  const place = [round(camera.center[0], lng), round(camera.center[1], lat), round(camera.zoom, zoom)];
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
  listing: {
    key: 'list',
    history: 'push',
    parse: parseListing,
    format: formatListing,
    default: { kind: 'mapped' },
  },
  localeChoice: {
    key: 'lang',
    history: 'push',
    parse: parseWith(LocaleSchema),
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
  hiddenCategories: {
    key: 'hide',
    history: 'replace',
    ...choiceFrom(CATEGORIES, CategorySchema),
    default: [],
  },
  hiddenStatuses: {
    key: 'hide-status',
    history: 'replace',
    ...choiceFrom(STATUSES, StatusSchema),
    default: [],
  },
  camera: {
    key: 'at',
    history: 'replace',
    parse: parseWith(CameraTextSchema),
    format: formatCamera,
    default: null,
  },
  terrain3d: {
    key: '3d',
    history: 'keep',
    parse: (text) => (text === '1' ? true : null),
    format: (value) => (value ? '1' : null),
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

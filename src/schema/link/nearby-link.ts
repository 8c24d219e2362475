import * as v from 'valibot';
import { type LinkTable, parseWith, unless } from './link-parameter.ts';
import {
  type DestinationId,
  DestinationIdSchema,
  LineRefSchema,
  ReachMinutesSchema,
} from '../nearby-choices.ts';
import { type WalkMode, WalkModeSchema } from '../walk-mode.ts';
import { formatOrigins, NO_ORIGINS, parseOrigins, type WalkOrigins } from '../walk-origins.ts';

export type NearbyLink = Readonly<{
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

const parseMinutes = parseWith(
  v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), ReachMinutesSchema),
);

export const NEARBY_LINK: LinkTable<NearbyLink> = {
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

import * as v from 'valibot';
import { lngLat, type LngLat, LngLatSchema } from './lng-lat.ts';

/** The places walks begin at: one, or two that are compared. */
export const ORIGIN_KEYS = ['a', 'b'] as const;
export type OriginKey = (typeof ORIGIN_KEYS)[number];

/** How exactly a link says where the walks begin; a position leaves the device in no other way. */
export const ORIGIN_SHARINGS = ['off', 'rounded', 'exact'] as const;
export type OriginSharing = (typeof ORIGIN_SHARINGS)[number];

export type WalkOrigins = Readonly<Record<OriginKey, LngLat | null>> & Readonly<{ sharing: OriginSharing }>;

export const NO_ORIGINS: WalkOrigins = { a: null, b: null, sharing: 'off' };

/** A thousandth of a degree is about 100 m, a hundred-thousandth one metre. */
const DECIMALS: Readonly<Record<Exclude<OriginSharing, 'off'>, number>> = { rounded: 3, exact: 5 };

const position = /^-?\d{1,3}(?:\.\d{1,5})?,-?\d{1,2}(?:\.\d{1,5})?$/;
const PositionTextSchema = v.pipe(
  v.string(),
  v.regex(position),
  v.transform((text) => text.split(',').map(Number)),
  LngLatSchema,
);

function parsePosition(text: string | undefined): LngLat | null {
  const result = v.safeParse(PositionTextSchema, text);
  return result.success ? result.output : null;
}

/** Reads "120.13,30.27" or "120.13,30.27~120.1,30.2"; null when the first position cannot be read. */
export function parseOrigins(text: string): WalkOrigins | null {
  const [first, second] = text.split('~');
  const a = parsePosition(first);
  if (a === null) return null;
  const isExact = text.split(/[,~]/).some((part) => (part.split('.')[1] ?? '').length > DECIMALS.rounded);
  return { a, b: parsePosition(second), sharing: isExact ? 'exact' : 'rounded' };
}

/** Null unless the reader asked to have the origins in the link. */
export function formatOrigins({ a, b, sharing }: WalkOrigins): string | null {
  if (sharing === 'off' || a === null) return null;
  const digits = DECIMALS[sharing];
  const write = (point: LngLat) => roundPosition(point, digits).join(',');
  return b === null ? write(a) : `${write(a)}~${write(b)}`;
}

function roundPosition([lng, lat]: LngLat, decimals: number): LngLat {
  return lngLat(Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals)));
}
